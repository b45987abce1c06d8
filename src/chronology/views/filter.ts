import { countEvents } from '../filter/filterable.ts';
import { type ListKey, listKeys } from '../filter/filter.ts';
import type { Chronology } from '../model.ts';
import { type PartyGroup, actorsByParty } from '../parties.ts';
import type { PlaceRef, QuestionRef, SourceRef, ThreadRef } from './refs.ts';

/** What the filter offers: all that an address may ask for, with the number of events of each. */
export interface FilterView {
  readonly parties: readonly PartyGroup[];
  readonly threads: readonly ThreadRef[];
  readonly questions: readonly QuestionRef[];
  readonly places: readonly PlaceRef[];
  readonly sources: readonly SourceRef[];
  /** Number of events by id, for each key; ids without an event are missing. */
  readonly counts: Readonly<Record<ListKey, ReadonlyMap<string, number>>>;
}

/** Lists what the filter offers, and counts its events. */
export function buildFilterView(chronology: Chronology): FilterView {
  const { threads, questions, places, sources } = chronology;
  return {
    parties: actorsByParty(chronology),
    threads: [...threads.values()],
    questions: [...questions.values()],
    places: [...places.values()],
    sources: [...sources.values()],
    counts: Object.fromEntries(listKeys.map((key) => [key, countEvents(chronology, key)])) as FilterView['counts'],
  };
}
