import { type Filter, type Part, listParts } from './filter.ts';
import { type Fact, type ListKey, type NarrowingKey, definitions, narrowingKeys } from './key-lists.ts';
import { filterKeys } from './keys.ts';

/** What the filter needs to know of an event, at build and in the browser: the values of each fact, and its days. */
export interface Filterable extends Readonly<Record<Fact, readonly string[]>> {
  readonly id: string;
  /** First day it can mean, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last day it can mean, `YYYY-MM-DD`. */
  readonly latest: string;
}

/** The ids of the events that contain the words of `q`; null if no words are asked for. */
export type Found = Pick<ReadonlySet<string>, 'has'> | null;

type Question = (event: Filterable) => boolean;

/** Builds the test of whether an event matches the filter: every key must match, by any one of its values. */
export function buildMatcher(filter: Filter, found: Found): Question {
  const questions = narrowingKeys.filter((key) => filter[key].length > 0).map((key) => ask(key, filter, found));
  return (event) => questions.every((agrees) => agrees(event));
}

/** Keeps the events inside the filter, in their order. */
export function filterEvents<T extends Filterable>(events: readonly T[], filter: Filter, found: Found): readonly T[] {
  return events.filter(buildMatcher(filter, found));
}

/**
 * Per value of one key, how many events have it, other keys unchanged: that many would be shown if it alone were chosen,
 * or hidden by `not`. Under `match=all` an actor joins those already chosen.
 */
export function countChoices(
  events: readonly Filterable[],
  filter: Filter,
  key: ListKey,
  found: Found,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of filterEvents(events, wantsAll(key, filter) ? filter : { ...filter, [key]: [] }, found)) {
    for (const value of factsOf(event, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
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
    .map((step) => ({ ...step, count: filterEvents(events, step.filter, found).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function ask(key: NarrowingKey, filter: Filter, found: Found): Question {
  const definition = definitions[key];
  switch (definition.takes) {
    case 'ids':
      return askForIds(key as ListKey, filter);
    case 'day':
      return (event) => definition.keeps(event, String(filter[key]));
    case 'words':
      return ({ id }) => found === null || found.has(id);
  }
}

function askForIds(key: ListKey, filter: Filter): Question {
  const wanted = filter[key];
  if (definitions[key].wants === 'none') return (event) => !wanted.some((value) => factsOf(event, key).includes(value));
  return wantsAll(key, filter)
    ? (event) => wanted.every((value) => factsOf(event, key).includes(value))
    : (event) => wanted.some((value) => factsOf(event, key).includes(value));
}

/** Whether an event must have all of the values of a key. */
export function wantsAll(key: NarrowingKey, { match }: Filter): boolean {
  const definition = definitions[key];
  return definition.takes === 'ids' && definition.wants === 'match' && match === 'all';
}

function factsOf(event: Filterable, key: ListKey): readonly string[] {
  return event[filterKeys[key].fact];
}
