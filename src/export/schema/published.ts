import { z } from 'zod';
import { permalink } from '../../addresses/permalink.ts';
import { genres } from '../../record/schema/article.ts';
import { publishedDate, publishedEvent } from './published-event.ts';
import { publishedQuestion, publishedThread } from './published-disputes.ts';
import { publishedAddress, publishedHead } from './published-head.ts';
import {
  publishedActor,
  publishedKindOfEvent,
  publishedMeasure,
  publishedParty,
  publishedPlace,
  publishedSource,
} from './published-registers.ts';

const ids = z.array(z.string());
const inOrderOfRegister = 'In the order of the register';

/** An article as published, with the events it reports. */
export const publishedArticle = z
  .strictObject({
    id: z.string().describe('File name of the article, without `.md`'),
    ...publishedAddress,
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

const hash = z.string().regex(/^[0-9a-f]{12}$/);
const count = z.int().min(0);

const publishedVersion = z
  .strictObject({
    version: hash.nullable().describe('Hash of the record; null where it was published before versions were listed'),
    url: z.url().nullable().describe('Address of its page; null where the hash is'),
    path: publishedAddress.path.nullable().describe('The same within the site'),
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
  .strictObject({ ...publishedHead, events: z.array(publishedEvent).describe('By first day, then last day, then id') })
  .meta({
    id: 'events.json',
    title: permalink.data('events'),
    description: 'Every event, with its reports and conflicts',
  });

/** `/data/articles.json`. */
export const articlesJson = z
  .strictObject({ ...publishedHead, articles: z.array(publishedArticle).describe('In order of publication') })
  .meta({ id: 'articles.json', title: permalink.data('articles'), description: 'Every article, with its events' });

/** `/data/actors.json`. */
export const actorsJson = z
  .strictObject({ ...publishedHead, actors: z.array(publishedActor).describe(inOrderOfRegister) })
  .meta({ id: 'actors.json', title: permalink.data('actors'), description: 'Every actor, with its events' });

/** `/data/questions.json`. */
export const questionsJson = z
  .strictObject({ ...publishedHead, questions: z.array(publishedQuestion).describe(inOrderOfRegister) })
  .meta({
    id: 'questions.json',
    title: permalink.data('questions'),
    description: 'Every disputed question, with its answers',
  });

/** `/data/threads.json`. */
export const threadsJson = z
  .strictObject({ ...publishedHead, threads: z.array(publishedThread).describe(inOrderOfRegister) })
  .meta({
    id: 'threads.json',
    title: permalink.data('threads'),
    description: 'Every thread; of commitments, their path',
  });

/** `/data/sources.json`. */
export const sourcesJson = z
  .strictObject({ ...publishedHead, sources: z.array(publishedSource).describe(inOrderOfRegister) })
  .meta({ id: 'sources.json', title: permalink.data('sources'), description: 'Every source, with its articles' });

/** `/data/places.json`. */
export const placesJson = z
  .strictObject({ ...publishedHead, places: z.array(publishedPlace).describe(inOrderOfRegister) })
  .meta({ id: 'places.json', title: permalink.data('places'), description: 'Every place, with its events' });

/** `/data/parties.json`. */
export const partiesJson = z
  .strictObject({ ...publishedHead, parties: z.array(publishedParty).describe(inOrderOfRegister) })
  .meta({ id: 'parties.json', title: permalink.data('parties'), description: 'Every party, with its actors' });

/** `/data/kinds.json`. */
export const kindsJson = z
  .strictObject({ ...publishedHead, kinds: z.array(publishedKindOfEvent).describe(inOrderOfRegister) })
  .meta({ id: 'kinds.json', title: permalink.data('kinds'), description: 'Every kind of event' });

/** `/data/measures.json`. */
export const measuresJson = z
  .strictObject({ ...publishedHead, measures: z.array(publishedMeasure).describe(inOrderOfRegister) })
  .meta({ id: 'measures.json', title: permalink.data('measures'), description: 'Every measure that figures count' });

/** `/events/<id>.json`. */
export const eventJson = z
  .strictObject({ ...publishedHead, event: publishedEvent.describe('The event') })
  .meta({ id: 'event.json', title: permalink.eventData('<id>'), description: 'One event: its entry in events.json' });

/** `/questions/<id>.json`. */
export const questionJson = z
  .strictObject({ ...publishedHead, question: publishedQuestion.describe('The question') })
  .meta({
    id: 'question.json',
    title: permalink.questionData('<id>'),
    description: 'One question: its entry in questions.json',
  });

/** `/threads/<id>.json`. */
export const threadJson = z.strictObject({ ...publishedHead, thread: publishedThread.describe('The thread') }).meta({
  id: 'thread.json',
  title: permalink.threadData('<id>'),
  description: 'One thread: its entry in threads.json',
});

/** `/data/versions.json`. */
export const versionsJson = z
  .strictObject({
    ...publishedHead,
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
/** What `/data/sources.json` holds. */
export type SourcesJson = Published<z.infer<typeof sourcesJson>>;
/** What `/data/places.json` holds. */
export type PlacesJson = Published<z.infer<typeof placesJson>>;
/** What `/data/parties.json` holds. */
export type PartiesJson = Published<z.infer<typeof partiesJson>>;
/** What `/data/kinds.json` holds. */
export type KindsJson = Published<z.infer<typeof kindsJson>>;
/** What `/data/measures.json` holds. */
export type MeasuresJson = Published<z.infer<typeof measuresJson>>;
/** What `/events/<id>.json` holds. */
export type EventJson = Published<z.infer<typeof eventJson>>;
/** What `/questions/<id>.json` holds. */
export type QuestionJson = Published<z.infer<typeof questionJson>>;
/** What `/threads/<id>.json` holds. */
export type ThreadJson = Published<z.infer<typeof threadJson>>;
/** What `/data/versions.json` holds. */
export type VersionsJson = Published<z.infer<typeof versionsJson>>;
