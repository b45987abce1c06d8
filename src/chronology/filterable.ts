import { type Filter, type Filterable, type ListKey, buildMatcher, countChoices, noFilter } from './filter.ts';
import type { Chronology, Event } from './model.ts';

/** What the filter needs to know of an event; its words are left to whoever shows it. */
export function describeForFilter(event: Event): Filterable {
  return {
    actors: event.actors,
    kind: event.kind,
    sources: [...new Set(event.reports.map(({ source }) => source))],
    threads: [...new Set(event.threads.map(({ id }) => id))],
    place: event.place ?? '',
    earliest: event.date.earliest,
    latest: event.date.latest,
    text: '',
  };
}

/** Selects the events inside a filter, in reading order: what the timeline shows under the same filter. */
export function selectEvents({ events }: Chronology, narrowed: Partial<Omit<Filter, 'q'>>): readonly Event[] {
  const isInside = buildMatcher({ ...noFilter, ...narrowed });
  return [...events.values()].filter((event) => isInside(describeForFilter(event)));
}

/** Counts the events of each actor, kind, source, thread or place that has any. */
export function countEvents({ events }: Chronology, key: ListKey): ReadonlyMap<string, number> {
  return countChoices([...events.values()].map(describeForFilter), noFilter, key);
}
