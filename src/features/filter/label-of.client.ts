/** The words beside a field, in the label around it: to look for its `labels`, browsers read the whole page for every field. */
export function labelOf(input: HTMLInputElement): string {
  return input.closest('label')?.textContent.trim() ?? '';
}
