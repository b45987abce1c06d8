import { z } from 'zod';
import { permalink } from '../../addresses/permalink.ts';
import { genres } from '../../record/schema/article.ts';
import { publishedDate, publishedEvent } from './published-event.ts';
import { publishedQuestion, publishedThread } from './published-disputes.ts';
import { actor } from '../../record/schema/registries.ts';

const ids = z.array(z.string());
const title = z.string().describe('Name of the chronology');
const address = z.string().regex(/^\/.+\/$/);

const publishedArticle = z
  .strictObject({
    id: z.string().describe('File name of the article, without `.md`'),
    url: address.describe('Address of its page on this site'),
    originalUrl: z.string().nullable().describe('Address at which it was published'),
    title: z.string().describe('Headline as published'),
    date: publishedDate.describe('Date of publication'),
    dateNote: z.string().nullable().describe('How the date was established'),
    source: z.string().describe('Id of the publisher'),
    via: z.string().nullable().describe('Id of the agency whose copy it carries'),
    archived: z.string().nullable().describe('Address of an archived copy'),
    accessed: z.string().nullable().describe('Date it was read for the record, in EDTF'),
    byline: z.array(z.string()).describe('Authors as printed'),
    language: z.string().describe('BCP 47 tag of its language'),
    genre: z.enum(genres).describe('What kind of text it is'),
    actors: ids.describe('Ids of the actors it is about or quotes'),
    events: ids.describe('Ids of the events it reports, in chronological order'),
    notes: z.array(z.string()).describe("Editor's notes on the article as a whole"),
  })
  .meta({ id: 'article', title: 'Article', description: 'One published piece of journalism or one official text' });

const publishedActor = z
  .strictObject({
    id: z.string().describe('Id of the actor'),
    url: address.describe('Address of its page on this site'),
    name: z.string().describe('Name as the record spells it everywhere'),
    type: actor.shape.type,
    party: z.string().nullable().describe('Id of the side it speaks for'),
    role: z.string().nullable().describe('Office or function during the period; the last where there were several'),
    roles: z
      .array(
        z.strictObject({
          role: z.string().describe('Office or function'),
          until: publishedDate.nullable().describe('Its last day; null where it did not end during the period'),
        }),
      )
      .describe('Every office or function during the period, oldest first'),
    aliases: z.array(z.string()).describe('Other spellings'),
    events: ids.describe('Ids of the events it is involved in, in chronological order'),
  })
  .meta({ id: 'actor', title: 'Actor', description: 'A person, state or organisation involved; implies no blame' });

const hash = z.string().regex(/^[0-9a-f]{12}$/);
const count = z.int().min(0);

const publishedVersion = z
  .strictObject({
    version: hash.nullable().describe('Hash of the record; null where it was published before versions were listed'),
    url: z.url().nullable().describe('Address of its page; null where the hash is'),
    path: address.nullable().describe('The same within the site'),
    date: z.iso.date().describe('Day of publishing'),
    publication: z.int().min(1).describe('Number of the publication'),
    revision: z.boolean().describe('Whether it differs from the one before in no event and no article'),
    events: count.nullable().describe('How many events the record then had; null where that is not known'),
    articles: count.nullable().describe('How many articles it then had; null where that is not known'),
    changes: z
      .strictObject({
        added: count.describe('How many are new'),
        changed: count.describe('How many say something else'),
        corrected: count.describe('How many no longer say something wrong'),
        moved: count.describe('How many have another id or file name'),
        removed: count.describe('How many are gone'),
      })
      .describe('What it changed, counted in events and articles'),
  })
  .meta({ id: 'version', title: 'Version', description: 'One published state of the record' });

/** `/data/events.json`. */
export const eventsJson = z
  .strictObject({ title, events: z.array(publishedEvent).describe('By first day, then last day, then id') })
  .meta({
    id: 'events.json',
    title: permalink.data('events'),
    description: 'Every event, with its reports and conflicts',
  });

/** `/data/articles.json`. */
export const articlesJson = z
  .strictObject({ title, articles: z.array(publishedArticle).describe('In order of publication') })
  .meta({ id: 'articles.json', title: permalink.data('articles'), description: 'Every article, with its events' });

/** `/data/actors.json`. */
export const actorsJson = z
  .strictObject({ title, actors: z.array(publishedActor).describe('In the order of the register') })
  .meta({ id: 'actors.json', title: permalink.data('actors'), description: 'Every actor, with its events' });

/** `/data/questions.json`. */
export const questionsJson = z
  .strictObject({ title, questions: z.array(publishedQuestion).describe('In the order of the register') })
  .meta({
    id: 'questions.json',
    title: permalink.data('questions'),
    description: 'Every disputed question, with its answers',
  });

/** `/data/threads.json`. */
export const threadsJson = z
  .strictObject({ title, threads: z.array(publishedThread).describe('In the order of the register') })
  .meta({
    id: 'threads.json',
    title: permalink.data('threads'),
    description: 'Every thread; of commitments, their path',
  });

/** `/data/versions.json`. */
export const versionsJson = z
  .strictObject({
    title,
    current: hash.describe('Version of the record that this site shows; not in the list before it is published'),
    versions: z.array(publishedVersion).describe('In order of publication'),
  })
  .meta({
    id: 'versions.json',
    title: permalink.data('versions'),
    description: 'Every published version, as citations name it',
  });

/** A value that is published and that nobody changes. */
type Published<T> = T extends readonly (infer Item)[]
  ? readonly Published<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Published<T[Key]> }
    : T;

/** What `/data/events.json` holds. */
export type EventsJson = Published<z.infer<typeof eventsJson>>;
/** What `/data/articles.json` holds. */
export type ArticlesJson = Published<z.infer<typeof articlesJson>>;
/** What `/data/actors.json` holds. */
export type ActorsJson = Published<z.infer<typeof actorsJson>>;
/** What `/data/questions.json` holds. */
export type QuestionsJson = Published<z.infer<typeof questionsJson>>;
/** What `/data/threads.json` holds. */
export type ThreadsJson = Published<z.infer<typeof threadsJson>>;
/** What `/data/versions.json` holds. */
export type VersionsJson = Published<z.infer<typeof versionsJson>>;
