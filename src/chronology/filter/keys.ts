import type { RecordedEvent } from '../model.ts';
import type { KeyDefinition } from './key.ts';

const actorsOf = {
  takes: 'ids',
  fact: 'actors',
  valuesOf: ({ actors }: RecordedEvent) => actors,
  offers: 'actors',
} as const;

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const inWords = (day: string) => dates.format(new Date(day));

/**
 * The one table of the filter's keys, in the order in which the form offers and sentences name them. Address, form, `data-`
 * attributes, matching, counts and words derive from it: a new key is a new entry.
 */
export const filterKeys = {
  actor: {
    ...actorsOf,
    wants: 'match',
    page: 'actor',
    feed: 'actorRss',
    says: (names) => `involving ${names}`,
  },
  not: {
    ...actorsOf,
    wants: 'none',
    heading: 'Exclude actors',
    prefix: 'not ',
    says: (names) => `not involving ${names}`,
  },
  match: { takes: 'option', options: ['any', 'all'] },
  kind: {
    takes: 'ids',
    fact: 'kind',
    valuesOf: ({ kind }) => [kind.id],
    wants: 'any',
    offers: 'kinds',
    heading: 'Kind',
    says: (names) => `of kind ${names.toLowerCase()}`,
  },
  weight: {
    takes: 'ids',
    fact: 'weight',
    valuesOf: ({ weight }) => [weight],
    wants: 'any',
    offers: 'weights',
    heading: 'Weight',
    prefix: 'Weight: ',
    says: (names) => `of weight ${names.toLowerCase()}`,
  },
  thread: {
    takes: 'ids',
    fact: 'threads',
    valuesOf: ({ threads }) => threads.map(({ id }) => id),
    wants: 'any',
    offers: 'threads',
    heading: 'Thread',
    page: 'thread',
    feed: 'threadRss',
    says: (names) => `in the thread ${names}`,
  },
  question: {
    takes: 'ids',
    fact: 'questions',
    valuesOf: ({ reports }) => reports.flatMap(({ claims }) => claims.flatMap(({ question }) => question ?? [])),
    wants: 'any',
    offers: 'questions',
    heading: 'Disputed question',
    page: 'question',
    says: (names) => `on the question ${names}`,
  },
  place: {
    takes: 'ids',
    fact: 'place',
    valuesOf: ({ place }) => (place === null ? [] : [place]),
    wants: 'any',
    offers: 'places',
    heading: 'Place',
    page: 'place',
    says: (names) => `at ${names}`,
  },
  source: {
    takes: 'ids',
    fact: 'sources',
    valuesOf: ({ reports }) => reports.map(({ source }) => source),
    wants: 'any',
    offers: 'sources',
    heading: 'Source',
    page: 'source',
    says: (names) => `reported by ${names}`,
  },
  from: {
    takes: 'day',
    label: 'From',
    without: 'Include earlier events',
    keeps: ({ latest }, day) => latest >= day,
    says: (day) => `from ${inWords(day)}`,
  },
  to: {
    takes: 'day',
    label: 'To',
    notBefore: 'from',
    without: 'Include later events',
    keeps: ({ earliest }, day) => earliest <= day,
    says: (day) => `to ${inWords(day)}`,
  },
  q: {
    takes: 'words',
    label: 'Keywords',
    placeholder: 'any spelling',
    says: (words) => `matching “${words}”`,
  },
  order: { takes: 'option', options: ['oldest', 'newest'] },
} as const satisfies Readonly<Record<string, KeyDefinition>>;

/** A key of the filter. */
export type Key = keyof typeof filterKeys;
