type Direction = 'next' | 'prev';

/** Whether a page lists events to step through, or leads to those before and after its own. */
export function hasEvents(): boolean {
  return document.querySelector('li.event, a[rel="next"], a[rel="prev"]') !== null;
}

/** Goes to the next or previous event: of the list, or of the record where the page is that of one event. */
export function stepThroughEvents(direction: Direction): void {
  const events = listShown();
  if (events.length === 0) document.querySelector<HTMLAnchorElement>(`a[rel="${direction}"]`)?.click();
  const event = findStep(events, direction);
  event?.focus({ preventScroll: true });
  event?.scrollIntoView();
}

/** Copies the link of the event that has the focus, or else of the first in view, or that of the page. */
export function copyNearest(): void {
  const events = listShown();
  const event = findFocused(events) ?? findStep(events, 'next') ?? document;
  event.querySelector<HTMLAnchorElement>('copy-link a')?.click();
}

function listShown(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('li.event')].filter((event) => event.checkVisibility());
}

/** Steps from the event that has the focus while it is in view, else from where the reader is. */
function findStep(events: readonly HTMLElement[], direction: Direction): HTMLElement | undefined {
  const focused = findFocused(events);
  if (focused) return events[events.indexOf(focused) + (direction === 'next' ? 1 : -1)];
  const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
  return direction === 'next'
    ? events.find((event) => event.getBoundingClientRect().top > top - 1)
    : events.findLast((event) => event.getBoundingClientRect().top < top - 1);
}

function findFocused(events: readonly HTMLElement[]): HTMLElement | undefined {
  return events.find((event) => {
    const { top, bottom } = event.getBoundingClientRect();
    return event.contains(document.activeElement) && bottom > 0 && top < innerHeight;
  });
}
