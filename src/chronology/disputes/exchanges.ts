import { indexEvents } from '../events/event-index.ts';
import { groupByEach } from '../group-by-each.ts';
import type { Chronology, RecordedEvent } from '../model.ts';

/** The events in which two actors met or spoke. */
export interface Exchange {
  /** Id of the other actor. */
  readonly actor: string;
  /** In reading order. */
  readonly events: readonly RecordedEvent[];
}

/** Finds whom an actor met or called: the most frequent first, then in order of the first event. */
export function findExchanges({ events }: Pick<Chronology, 'events'>, actor: string): readonly Exchange[] {
  const shared = (indexEvents(events).byActor.get(actor) ?? []).filter(({ kind }) => kind.direct === true);
  return [...groupByEach(shared, ({ actors }) => actors.filter((other) => other !== actor))]
    .map(([other, met]) => ({ actor: other, events: met }))
    .sort((a, b) => b.events.length - a.events.length);
}
