import { type Fact, facts } from './key-lists.ts';
import type { Filterable } from './matching.ts';

/** Builds something for each fact. */
export function byFact<T>(build: (fact: Fact) => T): Readonly<Record<Fact, T>> {
  return Object.fromEntries(facts.map((fact) => [fact, build(fact)])) as Record<Fact, T>;
}

/** What the filter needs to know of an event, as attributes of its element: `data-actors="mayor council"`. */
export function formatAttributes(event: Filterable): Readonly<Record<`data-${string}`, string>> {
  const lists = facts.map((fact) => [`data-${fact}`, event[fact].join(' ')] as const);
  return { ...Object.fromEntries<string>(lists), 'data-earliest': event.earliest, 'data-latest': event.latest };
}

/** Reads back what `formatAttributes` has written. */
export function parseAttributes(id: string, data: Readonly<Record<string, string | undefined>>): Filterable {
  const { earliest = '', latest = '' } = data;
  return { id, ...byFact((fact) => (data[fact] ?? '').split(' ').filter((value) => value !== '')), earliest, latest };
}
