import { groupByEach } from '../group-by-each.ts';
import type { RecordedEvent, Register } from '../model.ts';
import { oncePer } from '../once-per.ts';

/** Where the events of a record are, and which belong to what; all in reading order. */
export interface EventIndex {
  readonly order: readonly RecordedEvent[];
  /** The place of each in the whole record, by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly byActor: ReadonlyMap<string, readonly RecordedEvent[]>;
  readonly byThread: ReadonlyMap<string, readonly RecordedEvent[]>;
  /** By id, what answers an event, and what is a later state of it. */
  readonly answersTo: ReadonlyMap<string, readonly RecordedEvent[]>;
  readonly laterStates: ReadonlyMap<string, readonly RecordedEvent[]>;
}

/** Indexes the events of a record. */
export const indexEvents = oncePer((events: Register<RecordedEvent>): EventIndex => {
  const order = [...events.values()];
  return {
    order,
    places: new Map(order.map(({ id }, place) => [id, place])),
    byActor: groupByEach(order, ({ actors }) => actors),
    byThread: groupByEach(order, ({ threads }) => threads.map(({ id }) => id)),
    answersTo: groupByEach(order, ({ respondsTo }) => respondsTo),
    laterStates: groupByEach(order, ({ updates }) => (updates === null ? [] : [updates])),
  };
});

/** Finds events by their ids, in reading order; an id that no event has is left out. */
export function inReadingOrder(events: Register<RecordedEvent>, ids: Iterable<string>): readonly RecordedEvent[] {
  const { places } = indexEvents(events);
  return [...new Set(ids)]
    .flatMap((id) => events.get(id) ?? [])
    .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
