/** Makes rows of links one stop of the keyboard: arrows move along a row, and to the nearest link of the next. */
export function rove(rows: readonly (readonly SVGAElement[])[]): void {
  const lanes = rows.filter((row) => row.length > 0);
  let current: SVGAElement | undefined;
  const stopAt = (link: SVGAElement) => {
    current?.setAttribute('tabindex', '-1');
    current = link;
    link.setAttribute('tabindex', '0');
  };
  for (const [at, lane] of lanes.entries()) {
    for (const [index, link] of lane.entries()) {
      link.setAttribute('tabindex', '-1');
      link.addEventListener('focus', () => stopAt(link));
      link.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const goals: Readonly<Record<string, () => SVGAElement | undefined>> = {
          ArrowLeft: () => lane[index - 1],
          ArrowRight: () => lane[index + 1],
          ArrowUp: () => nearest(link, lanes[at - 1]),
          ArrowDown: () => nearest(link, lanes[at + 1]),
          Home: () => lane[0],
          End: () => lane.at(-1),
        };
        const goal = goals[event.key];
        if (!goal) return;
        event.preventDefault();
        goal()?.focus();
      });
    }
  }
  const first = lanes[0]?.[0];
  if (first) stopAt(first);
}

function nearest(link: SVGAElement, lane: readonly SVGAElement[] = []): SVGAElement | undefined {
  const middle = (of: SVGAElement) => {
    const { left, right } = of.getBoundingClientRect();
    return (left + right) / 2;
  };
  const away = (other: SVGAElement) => Math.abs(middle(other) - middle(link));
  return lane.toSorted((a, b) => away(a) - away(b))[0];
}
