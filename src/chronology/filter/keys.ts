import type { KeyDefinition } from './key.ts';

/**
 * The table of the filter's keys, in the order in which the form offers and sentences name them. Address, matching, counts and
 * words derive from it; what only the build needs of each key is in `offers.ts`.
 */
export const filterKeys = {
  actor: {
    takes: 'ids',
    fact: 'actors',
    wants: 'match',
    feed: 'actorRss',
    says: (names) => `involving ${names}`,
  },
  not: {
    takes: 'ids',
    fact: 'actors',
    wants: 'none',
    prefix: 'not ',
    says: (names) => `not involving ${names}`,
  },
  match: { takes: 'option', options: ['any', 'all'] },
  kind: {
    takes: 'ids',
    fact: 'kind',
    wants: 'any',
    says: (names) => `of kind ${names.toLowerCase()}`,
  },
  weight: {
    takes: 'ids',
    fact: 'weight',
    wants: 'any',
    prefix: 'Weight: ',
    says: (names) => `of weight ${names.toLowerCase()}`,
  },
  thread: {
    takes: 'ids',
    fact: 'threads',
    wants: 'any',
    feed: 'threadRss',
    says: (names) => `in the thread ${names}`,
  },
  question: {
    takes: 'ids',
    fact: 'questions',
    wants: 'any',
    says: (names) => `on the question ${names}`,
  },
  place: {
    takes: 'ids',
    fact: 'place',
    wants: 'any',
    says: (names) => `at ${names}`,
  },
  source: {
    takes: 'ids',
    fact: 'sources',
    wants: 'any',
    says: (names) => `reported by ${names}`,
  },
  from: {
    takes: 'day',
    without: 'Include earlier events',
    keeps: ({ latest }, day) => latest >= day,
    says: (date) => `from ${date}`,
  },
  to: {
    takes: 'day',
    notBefore: 'from',
    without: 'Include later events',
    keeps: ({ earliest }, day) => earliest <= day,
    says: (date) => `to ${date}`,
  },
  q: {
    takes: 'words',
    says: (words) => `matching “${words}”`,
  },
  order: { takes: 'option', options: ['oldest', 'newest'] },
} as const satisfies Readonly<Record<string, KeyDefinition>>;

/** A key of the filter. */
export type Key = keyof typeof filterKeys;
