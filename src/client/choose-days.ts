/** Days from a first to a last, `YYYY-MM-DD`. */
interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Lets days be chosen in a picture by pressing and dragging, or by two presses; shows what is chosen. */
export function chooseDays(
  picture: HTMLElement,
  { from, to }: Stretch,
  choose: (from: string, to: string) => void,
): { show: (from: string | null, to: string | null) => void } {
  const plot = picture.querySelector('.overview-days');
  const chosen = picture.querySelector('.overview-chosen');
  if (!plot || !chosen) throw new Error('Expected .overview-days and .overview-chosen inside .overview-picture');
  const count = numberOf(to, from) + 1;
  /** The one day that is chosen, where it is one. */
  let alone: number | null = null;
  let pressed: number | null = null;
  const draw = (first: number, last: number) => {
    const [start, end] = [Math.max(first, 0), Math.min(last + 1, count)];
    chosen.setAttribute('x', `${(start / count) * 100}%`);
    chosen.setAttribute('width', `${(Math.max(end - start, 0) / count) * 100}%`);
  };
  const dayAt = (event: PointerEvent) => {
    const { left, width } = plot.getBoundingClientRect();
    return Math.floor(((event.clientX - left) / width) * count);
  };
  const held = (day: number) => Math.min(Math.max(day, 0), count - 1);
  const inOrder = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)] as const;

  picture.addEventListener('pointerdown', (event) => {
    const day = dayAt(event);
    const isOnPlot = event.target instanceof Element && !event.target.closest('a, p');
    if (event.button !== 0 || !isOnPlot || day !== held(day)) return;
    pressed = day;
    picture.setPointerCapture(event.pointerId);
    draw(day, day);
  });
  picture.addEventListener('pointermove', (event) => {
    if (pressed !== null) draw(...inOrder(pressed, held(dayAt(event))));
  });
  picture.addEventListener('pointercancel', () => (pressed = null));
  picture.addEventListener('pointerup', (event) => {
    if (pressed === null) return;
    const released = held(dayAt(event));
    const start = released === pressed && alone !== null ? alone : pressed;
    pressed = null;
    const [first, last] = inOrder(start, released);
    choose(dayOf(from, first), dayOf(from, last));
  });
  return {
    show: (first, last) => {
      const [start, end] = [first ? numberOf(first, from) : 0, last ? numberOf(last, from) : count - 1];
      alone = first !== null && first === last ? start : null;
      if (first === null && last === null) draw(0, -1);
      else draw(start, end);
    },
  };
}

const dayLength = 86_400_000;

function numberOf(day: string, from: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / dayLength);
}

function dayOf(from: string, number: number): string {
  return new Date(Date.parse(from) + number * dayLength).toISOString().slice(0, 10);
}
