/** Cuts what an issue quotes, between two characters that readers see: its place shows the rest. */
export function clip(text: string, longest = 200): string {
  const letters = Array.from(text.slice(0, 2 * longest + 2));
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
}
