import type { KeyDefinition } from './key.ts';

/**
 * The table of the filter's keys, in the order in which the form offers and sentences name them. Address, matching and
 * counts derive from it; what only the build needs of each key is in `offers.ts`, and its words are in `words/en/filter.ts`.
 */
export const filterKeys = {
  actor: {
    takes: 'ids',
    fact: 'actors',
    wants: 'match',
    feed: 'actorRss',
  },
  not: {
    takes: 'ids',
    fact: 'actors',
    wants: 'none',
  },
  match: { takes: 'option', options: ['any', 'all'] },
  kind: {
    takes: 'ids',
    fact: 'kind',
    wants: 'any',
  },
  weight: {
    takes: 'ids',
    fact: 'weight',
    wants: 'any',
  },
  thread: {
    takes: 'ids',
    fact: 'threads',
    wants: 'any',
    feed: 'threadRss',
  },
  question: {
    takes: 'ids',
    fact: 'questions',
    wants: 'any',
  },
  place: {
    takes: 'ids',
    fact: 'place',
    wants: 'any',
  },
  source: {
    takes: 'ids',
    fact: 'sources',
    wants: 'any',
  },
  from: {
    takes: 'day',
    keeps: ({ latest }, day) => latest >= day,
  },
  to: {
    takes: 'day',
    notBefore: 'from',
    keeps: ({ earliest }, day) => earliest <= day,
  },
  q: {
    takes: 'words',
  },
  order: { takes: 'option', options: ['oldest', 'newest'] },
} as const satisfies Readonly<Record<string, KeyDefinition>>;

/** A key of the filter. */
export type Key = keyof typeof filterKeys;
