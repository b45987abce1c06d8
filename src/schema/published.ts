import { z } from 'zod';
import { articleFields, eventFields } from './changes.ts';

const hash = z.string().regex(/^[0-9a-f]{8}$/, { error: 'eight hexadecimal digits' });
const eventHashes = z.partialRecord(z.enum(eventFields), hash);

/** What an event said when it was last published: title and date as text, hashes of the rest. */
const publishedEvent = z.strictObject({
  /** Its title. */
  title: z.string(),
  /** Its date in EDTF. */
  date: z.string(),
  /** Ids of the events it answers. */
  respondsTo: z.array(z.string()),
  /** Hashes of what is merged from all reports. */
  fields: eventHashes,
  /** Article -> hashes of what it alone says of the event. */
  reports: z.record(z.string(), eventHashes),
});

/** What an article said when it was last published. */
const publishedArticle = z.strictObject({
  /** Its headline. */
  title: z.string(),
  /** Its date in EDTF. */
  date: z.string(),
  /** Hashes of its other keys. */
  fields: z.partialRecord(z.enum(articleFields), hash),
});

/** `content/published.json`: what the record said when it was last published, for the next comparison. */
export const published = z.strictObject({
  /** Events by id. */
  events: z.record(z.string(), publishedEvent),
  /** Articles by file name. */
  articles: z.record(z.string(), publishedArticle),
});

/** The last published record, as far as a comparison needs it. */
export type Snapshot = z.infer<typeof published>;
/** An event of the last published record. */
export type EventSnapshot = z.infer<typeof publishedEvent>;
/** An article of the last published record. */
export type ArticleSnapshot = z.infer<typeof publishedArticle>;
