import type { RecordedEvent } from '../model.ts';
import type { Fact, ListKey } from './key-lists.ts';

/** What an event has of each fact that keys ask for. Like all of this file, only the build needs it; browsers do not load it. */
export const valuesOf: Readonly<Record<Fact, (event: RecordedEvent) => readonly string[]>> = {
  actors: ({ actors }) => actors,
  kind: ({ kind }) => [kind.id],
  weight: ({ weight }) => [weight],
  threads: ({ threads }) => threads.map(({ id }) => id),
  questions: ({ reports }) => reports.flatMap(({ claims }) => claims.flatMap(({ question }) => question ?? [])),
  place: ({ place }) => (place === null ? [] : [place]),
  sources: ({ reports }) => reports.map(({ source }) => source),
};

/** What the form offers for a key. */
interface Offer {
  /** The entries of a registry, or the weights. */
  readonly entries: 'actors' | 'kinds' | 'weights' | 'places' | 'questions' | 'sources' | 'threads';
  /** Whether there is a group of choices for each party, under its name. */
  readonly byParty?: true;
  /** The page of each value, which shows the same without a form. */
  readonly page?: 'actor' | 'place' | 'question' | 'source' | 'thread';
}

/** What the form offers for each key that takes ids. */
export const offers: Readonly<Record<ListKey, Offer>> = {
  actor: { entries: 'actors', byParty: true, page: 'actor' },
  not: { entries: 'actors' },
  kind: { entries: 'kinds' },
  weight: { entries: 'weights' },
  thread: { entries: 'threads', page: 'thread' },
  question: { entries: 'questions', page: 'question' },
  place: { entries: 'places', page: 'place' },
  source: { entries: 'sources', page: 'source' },
};
