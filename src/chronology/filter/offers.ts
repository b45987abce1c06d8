import type { RecordedEvent } from '../model.ts';
import type { Fact, ListKey } from './key-lists.ts';
import type { Key } from './keys.ts';

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
  /** Name of the group of choices; without it there is one for each party. */
  readonly heading?: string;
  /** The page of each value, which shows the same without a form. */
  readonly page?: 'actor' | 'place' | 'question' | 'source' | 'thread';
}

/** What the form offers for each key that takes ids. */
export const offers: Readonly<Record<ListKey, Offer>> = {
  actor: { entries: 'actors', page: 'actor' },
  not: { entries: 'actors', heading: 'Exclude actors' },
  kind: { entries: 'kinds', heading: 'Kind' },
  weight: { entries: 'weights', heading: 'Weight' },
  thread: { entries: 'threads', heading: 'Thread', page: 'thread' },
  question: { entries: 'questions', heading: 'Disputed question', page: 'question' },
  place: { entries: 'places', heading: 'Place', page: 'place' },
  source: { entries: 'sources', heading: 'Source', page: 'source' },
};

/** The fields of the form for what is typed. */
export const fields: Readonly<
  Record<Exclude<Key, ListKey | 'match' | 'order'>, { label: string; placeholder?: string }>
> = {
  from: { label: 'From' },
  to: { label: 'To' },
  q: { label: 'Keywords', placeholder: 'any spelling' },
};
