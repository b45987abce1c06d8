/** The shade of a number of events; where the numbers of an overview are large, by its share of the largest. */
export function shadeOf(count: number, most: number): string {
  if (most > large) return `shade-${Math.ceil((count / most) * 4)}`;
  return count > 4 ? 'shade-4' : count > 2 ? 'shade-3' : `shade-${count}`;
}

/** A number that no overview of a few hundred events has. */
const large = 60;
