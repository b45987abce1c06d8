import type { Chronology, RecordedEvent } from '../model.ts';
import { byFact } from './attributes.ts';
import { type Filter, noFilter } from './filter.ts';
import type { ListKey } from './key-lists.ts';
import { type Filterable, buildMatcher, countChoices } from './matching.ts';
import { valuesOf } from './offers.ts';

/** What the filter needs to know of an event; its words are in an index of their own. */
export function describeForFilter(event: RecordedEvent): Filterable {
  const { earliest, latest } = event.date;
  return { id: event.id, ...byFact((fact) => [...new Set(valuesOf[fact](event))]), earliest, latest };
}

/** Selects the events inside a filter, in reading order: what the timeline shows under the same filter. */
export function selectEvents({ events }: Chronology, narrowed: Partial<Omit<Filter, 'q'>>): readonly RecordedEvent[] {
  const isInside = buildMatcher({ ...noFilter, ...narrowed }, null);
  return [...events.values()].filter((event) => isInside(describeForFilter(event)));
}

/** Counts the events of each value of a key that has any. */
export function countEvents({ events }: Chronology, key: ListKey): ReadonlyMap<string, number> {
  return countChoices([...events.values()].map(describeForFilter), noFilter, key, null);
}
