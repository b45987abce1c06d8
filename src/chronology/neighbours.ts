import type { Event, Register } from './model.ts';

/** The events an event stands between, in reading order and in the exchange of answers. */
export interface Neighbours {
  readonly previous: Event | null;
  readonly next: Event | null;
  readonly respondsTo: readonly Event[];
  readonly answeredBy: readonly Event[];
}

/** Finds what came before and after an event, what it answers and what answers it. */
export function findNeighbours(events: Register<Event>, event: Event): Neighbours {
  const order = [...events.values()];
  const index = order.indexOf(event);
  return {
    previous: order[index - 1] ?? null,
    next: order[index + 1] ?? null,
    respondsTo: order.filter(({ id }) => event.respondsTo.includes(id)),
    answeredBy: order.filter(({ respondsTo }) => respondsTo.includes(event.id)),
  };
}
