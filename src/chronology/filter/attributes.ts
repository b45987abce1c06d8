import { type Fact, type ListKey, facts } from './key-lists.ts';
import { filterKeys } from './keys.ts';
import type { Filterable } from './matching.ts';

/** Builds something for each fact. */
export function byFact<T>(build: (fact: Fact) => T): Readonly<Record<Fact, T>> {
  return Object.fromEntries(facts.map((fact) => [fact, build(fact)])) as Record<Fact, T>;
}

/** The days of an event as attributes of its element; the last one where it is not the first. */
export function formatDays({
  earliest,
  latest,
}: Pick<Filterable, 'earliest' | 'latest'>): Readonly<Record<string, string>> {
  return { 'data-earliest': earliest, ...(latest !== earliest && { 'data-latest': latest }) };
}

/**
 * Which events have a value, as an attribute of its choice, from their places on the page: from each event to the next a digit
 * of base 36, and before it a `z` for every 35 events more. In this form a few bytes of the compressed page are enough for a
 * value; ids of actors, sources and questions on every event took a sixth of it.
 */
export function formatPlaces(places: readonly number[]): string {
  const steps = places.map((place, index) => place - (places[index - 1] ?? -1));
  return steps.map((step) => 'z'.repeat(step / longest) + (step % longest).toString(36)).join('');
}

const longest = 35;

/** An element of the page, as far as the filter reads it. */
interface Attributed {
  readonly dataset: Readonly<Record<string, string | undefined>>;
}

/** Reads back what `formatDays` has written of each event, in the order of the page, and `formatPlaces` of each choice. */
export function parseAttributes(
  events: readonly (Attributed & { readonly id: string })[],
  choices: readonly (Attributed & { readonly name: string; readonly value: string })[],
): readonly Filterable[] {
  const filterable = events.map(({ id, dataset: { earliest = '', latest = earliest } }) => ({
    ...byFact((): string[] => []),
    id,
    earliest,
    latest,
  }));
  for (const { name, value, dataset } of choices) {
    let place = -1;
    for (const digit of dataset['events'] ?? '') {
      const step = parseInt(digit, 36);
      place += step;
      if (step < longest) filterable[place]?.[filterKeys[name as ListKey].fact].push(value);
    }
  }
  return filterable;
}
