import { groupByEach } from '../group-by-each.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { byFact } from './attributes.ts';
import { type Filter, noFilter } from './filter.ts';
import { type ListKey, definitions, listKeys } from './key-lists.ts';
import { filterKeys } from './keys.ts';
import { type Filterable, buildMatcher } from './matching.ts';
import { valuesOf } from './offers.ts';

/** What the filter needs to know of an event; its words are in an index of their own. */
export function describeForFilter(event: RecordedEvent): Filterable {
  const { earliest, latest } = event.date;
  return { id: event.id, ...byFact((fact) => [...new Set(valuesOf[fact](event))]), earliest, latest };
}

/** Selects the events inside a filter, in reading order: what the timeline shows under the same filter. */
export function selectEvents({ events }: Chronology, narrowed: Partial<Omit<Filter, 'q'>>): readonly RecordedEvent[] {
  const isInside = buildMatcher({ ...noFilter, ...narrowed }, null);
  return candidates(events, narrowed).filter((event) => isInside(describeForFilter(event)));
}

/** What has the one value of a key that it must have, or else all events. */
function candidates(
  events: Chronology['events'],
  narrowed: Parameters<typeof selectEvents>[1],
): readonly RecordedEvent[] {
  const key = listKeys.find((one) => definitions[one].wants !== 'none' && narrowed[one]?.length === 1);
  const value = key && narrowed[key]?.[0];
  if (key === undefined || value === undefined) return [...events.values()];
  return byValue(events)[filterKeys[key].fact].get(value) ?? [];
}

const byValue = oncePer((events: Chronology['events']) =>
  byFact((fact) => groupByEach(events.values(), valuesOf[fact])),
);

/** Counts the events of each value of a key that has any. */
export function countEvents({ events }: Chronology, key: ListKey): ReadonlyMap<string, number> {
  return new Map(Array.from(byValue(events)[filterKeys[key].fact], ([value, { length }]) => [value, length]));
}
