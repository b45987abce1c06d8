/** The key of an entry, from an address or a file name: `events-truce-offered`; `timeline` for the address of all. */
export function keyOf(path: string): string {
  const words = path.split(/[^a-z0-9]+/i).filter((word) => word !== '');
  return words.length === 0 ? 'timeline' : words.join('-');
}
