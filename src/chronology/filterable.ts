import type { Filterable } from './filter.ts';
import type { Event } from './model.ts';

/** What the filter needs to know of an event; its words are left to whoever shows it. */
export function describeForFilter(event: Event): Omit<Filterable, 'text'> {
  return {
    actors: event.actors,
    kind: event.kind,
    sources: [...new Set(event.reports.map(({ source }) => source))],
    threads: [...new Set(event.threads.map(({ id }) => id))],
    place: event.place ?? '',
    earliest: event.date.earliest,
    latest: event.date.latest,
  };
}
