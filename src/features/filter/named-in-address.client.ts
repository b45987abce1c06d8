/** The id that the fragment of the address names; one that is no valid encoding names none. */
export function namedInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
