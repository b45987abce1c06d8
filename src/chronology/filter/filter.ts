import { type ListKey, type NarrowingKey, addressOrder, definitions, narrowingKeys } from './key-lists.ts';
import type { Key, filterKeys } from './keys.ts';

type ValueOf<D> = D extends { readonly takes: 'ids' }
  ? readonly string[]
  : D extends { readonly options: readonly (infer Option)[] }
    ? Option
    : string;
/** What a reader narrows the timeline to, by key; an empty list or text narrows nothing. */
export type Filter = { readonly [K in Key]: ValueOf<(typeof filterKeys)[K]> };

/** What an address may ask for, by key: every id, and every former one, with the id of today. */
export type Vocabulary = Readonly<Record<ListKey, Pick<ReadonlyMap<string, string>, 'get'>>>;

/** A part of the address that could not be used. */
export interface Ignored {
  readonly key: Key;
  readonly value: string;
  /** There is no such value, or its key has one already and takes no second. */
  readonly reason: 'unknown' | 'repeated';
}

/** The filter that hides nothing. */
export const noFilter: Filter = buildFilter((key) => {
  const definition = definitions[key];
  if (definition.takes === 'ids') return [];
  return definition.takes === 'option' ? definition.options[0] : '';
});

/**
 * Reads the filter out of a query string; what does not exist is left out and named. An empty value is none, and a key
 * that is not the filter's is somebody else's.
 */
export function parseFilter(query: string, known: Vocabulary): { filter: Filter; ignored: readonly Ignored[] } {
  const params = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const filter = buildFilter((key, before) => {
    const several = definitions[key].takes === 'ids';
    const today = (value: string) => (several ? known[key as ListKey].get(value) : null) ?? value;
    const values = unique(params.getAll(key).map(today)).filter((value) => value !== '');
    const usable = (several ? values : values.slice(0, 1)).filter((value) => {
      const accepted = isUsable(key, value, before, known);
      if (!accepted) ignored.push({ key, value, reason: 'unknown' });
      return accepted;
    });
    if (several) return usable;
    for (const value of values.slice(1)) ignored.push({ key, value, reason: 'repeated' });
    return usable[0] === undefined ? noFilter[key] : tidySpaces(usable[0]);
  });
  return { filter, ignored };
}

/** Writes the filter as a query string, `''` or beginning with `?`: `parseFilter` reads it back the same. */
export function formatFilter(filter: Filter): string {
  const params = new URLSearchParams();
  for (const key of addressOrder) {
    if (filter[key] === noFilter[key]) continue;
    for (const value of [filter[key]].flat()) params.append(key, value);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether the filter hides nothing: a key that takes an option narrows nothing by itself. */
export function isEmpty(filter: Filter): boolean {
  return narrowingKeys.every((key) => filter[key].length === 0);
}

/** One value that narrows, and the filter without it. */
export interface Part {
  readonly key: NarrowingKey;
  readonly value: string;
  readonly without: Filter;
}

/** Takes a filter apart into the values that narrow, in the order in which they are shown. */
export function listParts(filter: Filter): readonly Part[] {
  return narrowingKeys.flatMap((key) => {
    const given = filter[key];
    if (given === '') return [];
    return [given].flat().map((value) => ({
      key,
      value,
      without: { ...filter, [key]: typeof given === 'string' ? '' : given.filter((other) => other !== value) },
    }));
  });
}

/** Builds a filter key by key; each may look at those that precede it in an address. */
function buildFilter(build: (key: Key, before: Partial<Filter>) => string | readonly string[]): Filter {
  const filter: Partial<Record<Key, string | readonly string[]>> = {};
  for (const key of addressOrder) filter[key] = build(key, filter as Partial<Filter>);
  return filter as Filter;
}

function isUsable(key: Key, value: string, before: Partial<Filter>, known: Vocabulary): boolean {
  const definition = definitions[key];
  switch (definition.takes) {
    case 'ids':
      return known[key as ListKey].get(value) !== undefined;
    case 'option':
      return definition.options.includes(value);
    case 'day':
      return isDay(value) && value >= ((definition.notBefore && before[definition.notBefore]) ?? '');
    case 'words':
      return true;
  }
}

/** One space between words, none around them. */
export function tidySpaces(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** A day as a field of a form takes it: there is no year 0. */
function isDay(value: string): boolean {
  const time = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
