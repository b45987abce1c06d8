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
  const shared = [...events.values()].filter(({ kind, actors }) => kind.direct === true && actors.includes(actor));
  const others = [...new Set(shared.flatMap(({ actors }) => actors))].filter((other) => other !== actor);
  return others
    .map((other) => ({ actor: other, events: shared.filter(({ actors }) => actors.includes(other)) }))
    .sort((a, b) => b.events.length - a.events.length);
}
