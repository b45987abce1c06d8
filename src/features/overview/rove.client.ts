/** Makes rows of links one stop of the keyboard: arrows move along a row, and to the nearest link of the next. */
export function rove(picture: HTMLElement, rows: readonly Element[]): void {
  const lanes = rows.map((row) => [...row.querySelectorAll<SVGAElement>('a')]).filter((lane) => lane.length > 0);
  let stop = lanes[0]?.[0];
  for (const link of lanes.flat()) link.tabIndex = link === stop ? 0 : -1;
  picture.addEventListener('focusin', ({ target }) => {
    if (stop) stop.tabIndex = -1;
    stop = target as SVGAElement;
    stop.tabIndex = 0;
  });
  picture.addEventListener('keydown', (event) => {
    const link = event.target as SVGAElement;
    const at = lanes.findIndex((lane) => lane.includes(link));
    const lane = lanes[at];
    if (!lane || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = lane.indexOf(link);
    const goals: Readonly<Record<string, SVGAElement | undefined>> = {
      ArrowLeft: lane[index - 1],
      ArrowRight: lane[index + 1],
      ArrowUp: nearest(link, lanes[at - 1]),
      ArrowDown: nearest(link, lanes[at + 1]),
      Home: lane[0],
      End: lane.at(-1),
    };
    if (!(event.key in goals)) return;
    event.preventDefault();
    goals[event.key]?.focus();
  });
}

function nearest(link: SVGAElement, lane: readonly SVGAElement[] = []): SVGAElement | undefined {
  const away = (other: SVGAElement) => Math.abs(middleOf(other) - middleOf(link));
  return lane.toSorted((a, b) => away(a) - away(b))[0];
}

function middleOf(link: SVGAElement): number {
  const { left, right } = link.getBoundingClientRect();
  return left + right;
}
