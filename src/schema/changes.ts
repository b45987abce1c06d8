import { z } from 'zod';
import { date } from './article.ts';

/** What can change of an event: the keys of its reports, and which articles report it. */
export const eventFields = [
  'title',
  'date',
  'dateNote',
  'kind',
  'place',
  'actors',
  'threads',
  'respondsTo',
  'reports',
  'account',
  'figures',
  'claims',
  'note',
] as const;

/** What can change of an article: its own keys, which events it reports, and its summary. */
export const articleFields = [
  'title',
  'date',
  'dateNote',
  'source',
  'via',
  'url',
  'archived',
  'byline',
  'language',
  'genre',
  'actors',
  'events',
  'notes',
  'summary',
] as const;

/** What can become of an event or article; `corrected` is a change that mends an error of the record. */
export const changeKinds = ['added', 'changed', 'corrected', 'moved', 'removed'] as const;

/** What short fields said before a change, or say since. */
const shortFields = z.strictObject({
  /** Title of the event, or headline of the article. */
  title: z.string().min(1).optional(),
  /** Date in EDTF. */
  date: date.optional(),
});

/** One entry of `changes`: what became of one event or article. */
export const change = z.strictObject({
  /** Id of the event; either this or `article`. */
  event: z.string().optional(),
  /** File name of the article without `.md`. */
  article: z.string().optional(),
  /** What became of it. */
  change: z.enum(changeKinds),
  /** The former id of an event, or file name of an article, that has moved. */
  from: z.string().optional(),
  /** What changed. */
  fields: z
    .array(z.enum([...new Set([...eventFields, ...articleFields])]))
    .min(1)
    .optional(),
  /** Title and date before, where they changed. */
  was: shortFields.optional(),
  /** Title and date since, where they changed. */
  now: shortFields.optional(),
  /** Why, in a sentence readers see; written by hand. */
  reason: z.string().min(1).optional(),
});

/** One entry of `content/changes.yaml`: what one publishing of the record changed. */
export const publication = z.strictObject({
  /** Day of publishing. */
  date: z.string(),
  /** What changed since the publication before. */
  changes: z.array(change).min(1),
});

/** `content/changes.yaml`: every publication of the record, the oldest first. */
export const changes = z.array(publication).min(1);

/** What became of one event or article, as written. */
export type Change = z.infer<typeof change>;
/** One publishing of the record, as written. */
export type Publication = z.infer<typeof publication>;
/** Something that can change. */
export type Field = NonNullable<Change['fields']>[number];
