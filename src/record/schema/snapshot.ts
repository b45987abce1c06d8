import { z } from 'zod';
import { articleFields, eventFields } from './changes.ts';

const hash = z.string().regex(/^[0-9a-f]{8}$/, { error: 'eight hexadecimal digits' });
const eventHashes = z.partialRecord(z.enum(eventFields), hash);

/** What an event said when it was last published: title and date as text, hashes of the rest. */
const eventSnapshot = z.strictObject({
  title: z.string().describe('Its title'),
  date: z.string().describe('Its date in EDTF'),
  respondsTo: z.array(z.string()).describe('Ids of the events it answers'),
  fields: eventHashes.describe('Hashes of what is merged from all reports'),
  reports: z.record(z.string(), eventHashes).describe('Article -> hashes of what it alone says of the event'),
});

/** What an article said when it was last published. */
const articleSnapshot = z.strictObject({
  title: z.string().describe('Its headline'),
  date: z.string().describe('Its date in EDTF'),
  fields: z.partialRecord(z.enum(articleFields), hash).describe('Hashes of its other keys'),
});

const version = z.string().regex(/^[0-9a-f]{12}$/, { error: 'twelve hexadecimal digits' });

/** A version with the events and articles of its publication, in which something else had changed. */
const revision = z.strictObject({
  date: z.string().describe('Day of publishing'),
  version: version.describe('Version of the record that citations name'),
});

/** A publication: what tells it from every other, and how much the record then said. */
const listedPublication = z.strictObject({
  number: z.int().min(1).describe('Its number: the first publication is 1'),
  date: z.string().describe('Day of publishing'),
  hash: hash.describe('Hash of its entries in `changes.yaml`, without what editors add'),
  version: version
    .optional()
    .describe('Version of the record that citations name; missing where it was published before versions were listed'),
  events: z.int().optional().describe('How many events the record then had, where that is known'),
  articles: z.int().optional().describe('How many articles it then had, where that is known'),
  revisions: z
    .array(revision)
    .min(1)
    .optional()
    .describe(
      'Later versions with the same events and articles, the oldest first: names, places or stories had changed',
    ),
});

/** `content/published.json`: what the record said when it was last published, for the next comparison. */
export const snapshot = z.strictObject({
  publications: z
    .array(listedPublication)
    .min(1)
    .optional()
    .describe('Every publication, the oldest first; missing in files of earlier versions of the program'),
  events: z.record(z.string(), eventSnapshot).describe('Events by id'),
  articles: z.record(z.string(), articleSnapshot).describe('Articles by file name'),
});

/** The last published record, as far as a comparison needs it. */
export type Snapshot = Pick<z.infer<typeof snapshot>, 'events' | 'articles'>;
/** A publication, as `content/published.json` lists it. */
export type ListedPublication = z.infer<typeof listedPublication>;
/** What `content/published.json` says: the last published record, and every publication. */
export type Published = z.infer<typeof snapshot>;
/** An event of the last published record. */
export type EventSnapshot = z.infer<typeof eventSnapshot>;
/** An article of the last published record. */
export type ArticleSnapshot = z.infer<typeof articleSnapshot>;
