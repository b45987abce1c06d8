/** What a reader narrows the timeline to; an empty list or text narrows nothing. */
export interface Filter {
  readonly actor: readonly string[];
  /** Actors an event must not involve. */
  readonly not: readonly string[];
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
  /** Disputed questions an event must hold a claim on. */
  readonly question: readonly string[];
  /** Words that must all occur. */
  readonly q: string;
  /** In which order the events are read; it narrows nothing. */
  readonly order: 'oldest' | 'newest';
}

/** The keys that take ids, several of each. */
export const listKeys = ['actor', 'not', 'kind', 'source', 'thread', 'place', 'question'] as const;
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
  not: [],
  match: 'any',
  from: '',
  to: '',
  kind: [],
  source: [],
  thread: [],
  place: [],
  question: [],
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
    not: list('not'),
    match: one('match', (value) => value === 'any' || value === 'all') === 'all' ? 'all' : 'any',
    from,
    to: one('to', (value) => isDay(value) && value >= from),
    kind: list('kind'),
    source: list('source'),
    thread: list('thread'),
    place: list('place'),
    question: list('question'),
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
  for (const value of filter.not) params.append('not', value);
  if (filter.match === 'all') params.set('match', 'all');
  for (const key of ['from', 'to'] as const) if (filter[key] !== '') params.set(key, filter[key]);
  for (const key of ['kind', 'source', 'thread', 'place', 'question'] as const) {
    for (const value of filter[key]) params.append(key, value);
  }
  if (filter.q !== '') params.set('q', filter.q);
  if (filter.order === 'newest') params.set('order', 'newest');
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether the filter hides nothing: `match` and `order` alone narrow nothing. */
export function isEmpty(filter: Filter): boolean {
  return formatFilter({ ...filter, match: 'any', order: 'oldest' }) === '';
}

/** One value that narrows, and the filter without it. */
export interface Part {
  readonly key: Exclude<keyof Filter, 'match' | 'order'>;
  readonly value: string;
  readonly without: Filter;
}

/** Takes a filter apart into the values that narrow, in the order in which they are shown. */
export function listParts(filter: Filter): readonly Part[] {
  const lists = listKeys.flatMap((key) =>
    filter[key].map((value) => ({
      key,
      value,
      without: { ...filter, [key]: filter[key].filter((other) => other !== value) },
    })),
  );
  const single = (['from', 'to', 'q'] as const).flatMap((key) =>
    filter[key] === '' ? [] : [{ key, value: filter[key], without: { ...filter, [key]: '' } }],
  );
  return [...lists, ...single];
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** A day as a field of a form takes it: there is no year 0. */
function isDay(value: string): boolean {
  const time = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
