/** The shade of a number of events. */
export function shadeOf(count: number): string {
  return count > 4 ? 'shade-4' : count > 2 ? 'shade-3' : `shade-${count}`;
}
