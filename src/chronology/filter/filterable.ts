import { type Filter, type ListKey, noFilter } from './filter.ts';
import { type Filterable, buildMatcher, countChoices } from './matching.ts';
import type { Chronology, RecordedEvent } from '../model.ts';

/** What the filter needs to know of an event; its words are in an index of their own. */
export function describeForFilter(event: RecordedEvent): Filterable {
  const questions = event.reports.flatMap(({ claims }) => claims.flatMap(({ question }) => question ?? []));
  return {
    id: event.id,
    actors: event.actors,
    kind: event.kind,
    sources: [...new Set(event.reports.map(({ source }) => source))],
    threads: [...new Set(event.threads.map(({ id }) => id))],
    place: event.place ?? '',
    questions: [...new Set(questions)],
    earliest: event.date.earliest,
    latest: event.date.latest,
  };
}

/** Selects the events inside a filter, in reading order: what the timeline shows under the same filter. */
export function selectEvents({ events }: Chronology, narrowed: Partial<Omit<Filter, 'q'>>): readonly RecordedEvent[] {
  const isInside = buildMatcher({ ...noFilter, ...narrowed }, null);
  return [...events.values()].filter((event) => isInside(describeForFilter(event)));
}

/** Counts the events of each actor, kind, source, thread, place or question that has any. */
export function countEvents({ events }: Chronology, key: ListKey): ReadonlyMap<string, number> {
  return countChoices([...events.values()].map(describeForFilter), noFilter, key, null);
}
