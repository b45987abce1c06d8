import { z } from 'zod';
import { date, text } from './values.ts';

/** What can change of an event: the keys of its reports, and which articles report it. */
export const eventFields = [
  'title',
  'date',
  'dateNote',
  'kind',
  'weight',
  'summary',
  'updates',
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
  'accessed',
  'byline',
  'language',
  'genre',
  'actors',
  'events',
  'notes',
  'summary',
] as const;

/** What can become of an event or article; `corrected` is a change that corrects an error of the record. */
export const changeKinds = ['added', 'changed', 'corrected', 'moved', 'removed'] as const;

/** What short fields said before a change, or say since. */
const shortFields = z.strictObject({
  title: text.optional().describe('Title of the event, or headline of the article'),
  date: date.optional().describe('Date in EDTF'),
});

/** One entry of `changes`: what became of one event or article. */
export const change = z.strictObject({
  event: z.string().optional().describe('Id of the event'),
  article: z.string().optional().describe('File name of the article, without `.md`'),
  change: z.enum(changeKinds).describe('`added`, `changed`, `corrected`, `moved` or `removed`'),
  from: z.string().optional().describe('The former id, or file name'),
  fields: z
    .array(z.enum([...new Set([...eventFields, ...articleFields])]))
    .min(1)
    .optional()
    .describe(
      'What changed, by key; also `reports` (which articles report the event), `events` (which it reports) and `summary`',
    ),
  was: shortFields.optional().describe('`title` and `date` before, where they changed'),
  now: shortFields.optional().describe('`title` and `date` since, where they changed'),
  reason: text.optional().describe('Why, in a sentence that readers see'),
});

/** One entry of `content/changes.yaml`: what one publishing of the record changed. */
export const publication = z.strictObject({
  date: z.string().describe('Day of publishing'),
  changes: z.array(change).min(1).describe('What it changed, at least one (see *A change*)'),
});

/** `content/changes.yaml`: every publication of the record, the oldest first. */
export const changes = z.array(publication).min(1);

/** What became of one event or article, as written. */
export type Change = z.infer<typeof change>;
/** One publishing of the record, as written. */
export type Publication = z.infer<typeof publication>;
/** Something that can change. */
export type Field = NonNullable<Change['fields']>[number];
