/** The first and the last day that are chosen, where there is one. */
interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Lets days be chosen in an overview by presses, never by dragging, since finger, mouse and switch can all press: a
 * week, or a day and then from it to another; gives back what draws the chosen.
 */
export function chooseDays(
  overview: HTMLElement,
  plot: Element,
  readChosen: () => Days,
  choose: (from?: string, to?: string) => void,
): () => void {
  const { from: begin = '', to: end = '' } = overview.dataset;
  const numberOf = (day: string) => (Date.parse(day) - Date.parse(begin)) / dayLength;
  const count = numberOf(end) + 1;
  overview.addEventListener('click', (event) => {
    const target = event.target as Element;
    const week = target.closest<SVGElement>('a[data-from]');
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (week) {
      event.preventDefault();
      choose(week.dataset['from'], week.dataset['to']);
    } else if (plot.parentElement?.contains(target) && !target.closest('a, p')) {
      const { left, width } = plot.getBoundingClientRect();
      const number = Math.floor(((event.clientX - left) / width) * count);
      if (number < 0 || number >= count) return;
      const day = new Date(Date.parse(begin) + number * dayLength).toISOString().slice(0, 10);
      // Asked at the press: what is drawn may be a frame behind.
      const { from, to } = readChosen();
      choose(...[from && from === to ? from : day, day].sort());
    }
  });
  return () => {
    const { from, to } = readChosen();
    const first = Math.max(numberOf(from ?? begin), 0);
    const last = from || to ? Math.min(numberOf(to ?? end) + 1, count) : first;
    const chosen = plot.querySelector('rect');
    chosen?.setAttribute('x', `${(first / count) * 100}%`);
    chosen?.setAttribute('width', `${(Math.max(last - first, 0) / count) * 100}%`);
  };
}

const dayLength = 86_400_000;
