import { type Filter, type ListKey, type Part, listKeys, listParts } from './filter.ts';

/** What the filter needs to know of an event, at build and in the browser. */
export interface Filterable {
  readonly id: string;
  readonly actors: readonly string[];
  readonly kind: string;
  readonly sources: readonly string[];
  readonly threads: readonly string[];
  /** Place id, or ''. */
  readonly place: string;
  /** Questions that its claims answer. */
  readonly questions: readonly string[];
  /** First day it can mean, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last day it can mean, `YYYY-MM-DD`. */
  readonly latest: string;
}

/** The ids of the events that hold the words of `q`; null where words narrow nothing. */
export type Found = Pick<ReadonlySet<string>, 'has'> | null;

/** Builds the question whether an event is inside the filter: every key must agree, and of one key's values any will do. */
export function buildMatcher(filter: Filter, found: Found): (event: Filterable) => boolean {
  const narrowing = listKeys.filter((key) => filter[key].length > 0);
  return (event) =>
    narrowing.every((key) => meets(filter, key, valuesOf(event, key))) &&
    (filter.from === '' || event.latest >= filter.from) &&
    (filter.to === '' || event.earliest <= filter.to) &&
    (found === null || found.has(event.id));
}

/** Keeps the events inside the filter, in their order. */
export function filterEvents<T extends Filterable>(events: readonly T[], filter: Filter, found: Found): readonly T[] {
  return events.filter(buildMatcher(filter, found));
}

/**
 * For each value of one key, how many events have it, all other keys held: so many would be shown if it alone were chosen,
 * or hidden by `not`. Under `match=all` an actor joins those already chosen.
 */
export function countChoices(
  events: readonly Filterable[],
  filter: Filter,
  key: ListKey,
  found: Found,
): ReadonlyMap<string, number> {
  const joins = key === 'actor' && filter.match === 'all';
  const counts = new Map<string, number>();
  for (const event of filterEvents(events, joins ? filter : { ...filter, [key]: [] }, found)) {
    for (const value of valuesOf(event, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A way to widen a filter by one step, and how many events it would show. */
export interface Widening {
  /** What is dropped; null where all of the actors become any of them. */
  readonly dropped: Part | null;
  readonly filter: Filter;
  readonly count: number;
}

/** Lists the single steps that bring events back where a filter shows none, the most events first. */
export function listWidenings(events: readonly Filterable[], filter: Filter, found: Found): readonly Widening[] {
  const anyOfThem = filter.match === 'all' && filter.actor.length > 1;
  const steps = [
    ...(anyOfThem ? [{ dropped: null, filter: { ...filter, match: 'any' } as const }] : []),
    ...listParts(filter).map((part) => ({ dropped: part, filter: part.without })),
  ];
  return steps
    .map((step) => ({
      ...step,
      count: filterEvents(events, step.filter, step.filter.q === '' ? null : found).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function meets(filter: Filter, key: ListKey, had: readonly string[]): boolean {
  const has = (value: string) => had.includes(value);
  if (key === 'not') return !filter.not.some(has);
  return key === 'actor' && filter.match === 'all' ? filter.actor.every(has) : filter[key].some(has);
}

function valuesOf(event: Filterable, key: ListKey): readonly string[] {
  switch (key) {
    case 'actor':
    case 'not':
      return event.actors;
    case 'kind':
      return [event.kind];
    case 'source':
      return event.sources;
    case 'thread':
      return event.threads;
    case 'place':
      return event.place === '' ? [] : [event.place];
    case 'question':
      return event.questions;
  }
}
