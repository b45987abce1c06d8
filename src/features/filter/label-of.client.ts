/** The words beside a field. */
export function labelOf({ labels }: HTMLInputElement): string {
  return labels?.[0]?.textContent.trim() ?? '';
}
