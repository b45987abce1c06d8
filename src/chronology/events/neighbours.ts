import type { RecordedEvent, Register } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { inReadingOrder, indexEvents } from './event-index.ts';

/** The events next to an event in one order: of the whole record, or of one thread. */
export interface Adjacent {
  readonly previous: RecordedEvent | null;
  readonly next: RecordedEvent | null;
}

/** What comes before and after an event: in reading order, in each of its threads, and among answers. */
export interface Neighbours extends Adjacent {
  /** By thread id, in the order of the event's threads; threads with no other event are left out. */
  readonly inThreads: ReadonlyMap<string, Adjacent>;
  readonly respondsTo: readonly RecordedEvent[];
  readonly answeredBy: readonly RecordedEvent[];
}

/** Finds what came before and after an event, what it answers and what answers it. */
export function findNeighbours(events: Register<RecordedEvent>, event: RecordedEvent): Neighbours {
  const { order, byThread, answersTo } = indexEvents(events);
  const threads = [...new Set(event.threads.map(({ id }) => id))];
  const inThreads = threads.map((thread): [string, Adjacent] => {
    return [thread, findAdjacent(byThread.get(thread) ?? [], event)];
  });
  return {
    ...findAdjacent(order, event),
    inThreads: new Map(inThreads.filter(([, { previous, next }]) => previous !== null || next !== null)),
    respondsTo: inReadingOrder(events, event.respondsTo),
    answeredBy: answersTo.get(event.id) ?? [],
  };
}

function findAdjacent(order: readonly RecordedEvent[], event: RecordedEvent): Adjacent {
  const index = placesIn(order).get(event) ?? -1;
  return { previous: order[index - 1] ?? null, next: order[index + 1] ?? null };
}

const placesIn = oncePer(
  (events: readonly RecordedEvent[]) => new Map(events.map((event, place) => [event, place] as const)),
);
