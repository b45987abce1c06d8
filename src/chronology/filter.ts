/** What a reader narrows the timeline to; an empty list or text narrows nothing. */
export interface Filter {
  readonly actor: readonly string[];
  /** Whether an event must involve any or all of the actors. */
  readonly match: 'any' | 'all';
  /** First day, `YYYY-MM-DD`, or ''. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`, or ''. */
  readonly to: string;
  readonly kind: readonly string[];
  readonly source: readonly string[];
  readonly thread: readonly string[];
  readonly place: readonly string[];
  /** Words that must all occur. */
  readonly q: string;
  /** In which order the events are read; it narrows nothing. */
  readonly order: 'oldest' | 'newest';
}

/** What the filter needs to know of an event, at build and in the browser. */
export interface Filterable {
  readonly actors: readonly string[];
  readonly kind: string;
  readonly sources: readonly string[];
  readonly threads: readonly string[];
  /** Place id, or ''. */
  readonly place: string;
  /** First day it can mean, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last day it can mean, `YYYY-MM-DD`. */
  readonly latest: string;
  /** Everything that `q` searches. */
  readonly text: string;
}

/** The keys that take ids, several of each. */
export const listKeys = ['actor', 'kind', 'source', 'thread', 'place'] as const;
/** A key that takes ids. */
export type ListKey = (typeof listKeys)[number];
/** The ids that exist, by key: what an address may ask for. */
export type Vocabulary = Readonly<Record<ListKey, ReadonlySet<string>>>;

/** A part of the address that could not be used. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  /** There is no such value, or its key has one already and takes no second. */
  readonly reason: 'unknown' | 'repeated';
}

/** The filter that hides nothing. */
export const noFilter: Filter = {
  actor: [],
  match: 'any',
  from: '',
  to: '',
  kind: [],
  source: [],
  thread: [],
  place: [],
  q: '',
  order: 'oldest',
};

/**
 * Reads the filter out of a query string; what does not exist is left out and named. An empty value is none, and a key
 * that is not the filter's is somebody else's.
 */
export function parseFilter(query: string, known: Vocabulary): { filter: Filter; ignored: readonly Ignored[] } {
  const params = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const given = (key: string) => unique(params.getAll(key)).filter((value) => value !== '');
  const list = (key: ListKey): readonly string[] => {
    const values = given(key);
    for (const value of values) if (!known[key].has(value)) ignored.push({ key, value, reason: 'unknown' });
    return values.filter((value) => known[key].has(value));
  };
  const one = (key: string, accepts: (value: string) => boolean): string => {
    const [value = '', ...more] = given(key);
    const accepted = value === '' || accepts(value);
    if (!accepted) ignored.push({ key, value, reason: 'unknown' });
    for (const other of more) ignored.push({ key, value: other, reason: 'repeated' });
    return accepted ? value : '';
  };
  const from = one('from', isDay);
  const filter: Filter = {
    actor: list('actor'),
    match: one('match', (value) => value === 'any' || value === 'all') === 'all' ? 'all' : 'any',
    from,
    to: one('to', (value) => isDay(value) && value >= from),
    kind: list('kind'),
    source: list('source'),
    thread: list('thread'),
    place: list('place'),
    q: one('q', () => true)
      .replaceAll(/\s+/gu, ' ')
      .trim(),
    order: one('order', (value) => value === 'oldest' || value === 'newest') === 'newest' ? 'newest' : 'oldest',
  };
  return { filter, ignored };
}

/** Writes the filter as a query string, `''` or beginning with `?`: `parseFilter` reads it back the same. */
export function formatFilter(filter: Filter): string {
  const params = new URLSearchParams();
  for (const value of filter.actor) params.append('actor', value);
  if (filter.match === 'all') params.set('match', 'all');
  for (const key of ['from', 'to'] as const) if (filter[key] !== '') params.set(key, filter[key]);
  for (const key of ['kind', 'source', 'thread', 'place'] as const) {
    for (const value of filter[key]) params.append(key, value);
  }
  if (filter.q !== '') params.set('q', filter.q);
  if (filter.order === 'newest') params.set('order', 'newest');
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Builds the question whether an event is inside the filter: every key must agree, and of one key's values any will do. */
export function buildMatcher(filter: Filter): (event: Filterable) => boolean {
  const wanted = unique(words(filter.q));
  return (event) =>
    listKeys.every((key) => meets(filter, key, valuesOf(event)[key])) &&
    (filter.from === '' || event.latest >= filter.from) &&
    (filter.to === '' || event.earliest <= filter.to) &&
    (wanted.length === 0 || containsAll(foldText(event.text), wanted));
}

/** Keeps the events inside the filter, in their order. */
export function filterEvents<T extends Filterable>(events: readonly T[], filter: Filter): readonly T[] {
  return events.filter(buildMatcher(filter));
}

/**
 * For each value of one key, how many events would be shown if it were chosen, all other keys held. Under `match=all`
 * an actor joins those already chosen.
 */
export function countChoices(events: readonly Filterable[], filter: Filter, key: ListKey): ReadonlyMap<string, number> {
  const joins = key === 'actor' && filter.match === 'all';
  const counts = new Map<string, number>();
  for (const event of filterEvents(events, joins ? filter : { ...filter, [key]: [] })) {
    for (const value of valuesOf(event)[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Whether the filter hides nothing: `match` and `order` alone narrow nothing. */
export function isEmpty(filter: Filter): boolean {
  return formatFilter({ ...filter, match: 'any', order: 'oldest' }) === '';
}

/** Folds a text for searching: lower case, no diacritics, so that “Barrot, Jean-Noel” finds Jean-Noël. */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function valuesOf(event: Filterable): Readonly<Record<ListKey, readonly string[]>> {
  return {
    actor: event.actors,
    kind: [event.kind],
    source: event.sources,
    thread: event.threads,
    place: event.place === '' ? [] : [event.place],
  };
}

function meets(filter: Filter, key: ListKey, had: readonly string[]): boolean {
  const wanted = filter[key];
  if (key === 'actor' && filter.match === 'all') return wanted.every((value) => had.includes(value));
  return wanted.length === 0 || wanted.some((value) => had.includes(value));
}

function containsAll(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(word));
}

function words(q: string): readonly string[] {
  return foldText(q)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** A day as a field of a form takes it: there is no year 0. */
function isDay(value: string): boolean {
  const time = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
