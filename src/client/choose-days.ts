/** Lets the days of a plot be chosen by presses, a day and then from it to another; gives back what draws the chosen. */
export function chooseDays(
  plot: Element,
  { from, to }: { readonly from: string; readonly to: string },
  choose: (first: string, last: string) => void,
): (first: string | null, last: string | null) => void {
  const numberOf = (day: string) => (Date.parse(day) - Date.parse(from)) / dayLength;
  const count = numberOf(to) + 1;
  /** The one day that is chosen, where it is one. */
  let alone: string | null = null;
  plot.parentElement?.addEventListener('click', ({ target, clientX }) => {
    const { left, width } = plot.getBoundingClientRect();
    const number = Math.floor(((clientX - left) / width) * count);
    if ((target as Element).closest('a, p') || number < 0 || number >= count) return;
    const day = new Date(Date.parse(from) + number * dayLength).toISOString().slice(0, 10);
    const other = alone ?? day;
    if (day < other) choose(day, other);
    else choose(other, day);
  });
  return (first, last) => {
    alone = first === last ? first : null;
    const start = Math.max(numberOf(first ?? from), 0);
    const end = first || last ? Math.min(numberOf(last ?? to) + 1, count) : start;
    const chosen = plot.querySelector('rect');
    chosen?.setAttribute('x', `${(start / count) * 100}%`);
    chosen?.setAttribute('width', `${(Math.max(end - start, 0) / count) * 100}%`);
  };
}

const dayLength = 86_400_000;
