import { z } from 'zod';
import { claimId, date, id, list, text, title } from './values.ts';
import { weights } from './weights.ts';

/** What is known of a count without an hour. */
export const standings = ['early', 'superseded'] as const;

/** A number an article gives for an event, with who gave it. */
export const figure = z.strictObject({
  measure: id.measure.describe('Id of the measure in `measures.yaml`'),
  value: z.number().describe('The number, in plain digits'),
  qualifier: text.optional().describe('How it is limited'),
  of: text.optional().describe('Whose it is, or of what'),
  standing: z
    .enum(standings)
    .optional()
    .describe('For a count without an hour that is known to be an early one, or to have been replaced'),
  asOf: date.optional().describe('When the count stood so, in EDTF, where the article says it'),
  by: id.voice.describe("Id of the actor who gave it, or `article` for the article's own voice"),
});

/** What a named actor, or the article itself, asserts. */
export const claim = z
  .strictObject({
    id: claimId.optional().describe('Its id, for ever; `npm run permalinks` writes it'),
    by: id.voice.describe("Actor id, or `article` for the article's own voice"),
    said: date
      .optional()
      .describe(
        "When it was said, in EDTF, where that is not the event's date; `../2025-04-18` if only the last possible day is known",
      ),
    says: text.describe('The assertion in your own words, one sentence'),
    quote: text.optional().describe('A fragment of at most 12 words, verbatim, without its quotation marks'),
    question: id.question.optional().describe('Id of the question it answers; then `answer` too'),
    answer: z.string().optional().describe("Id among that question's answers"),
  })
  .meta({ id: 'claim' });

/** The steps a commitment can take, from offer to end. */
export const steps = [
  'proposed',
  'conditions',
  'accepted',
  'rejected',
  'in-force',
  'extended',
  'breach-alleged',
  'fulfilled',
  'expired',
  'ended',
] as const;

/** The genres of article. */
export const genres = ['news', 'analysis', 'official text', 'live report'] as const;

/** One sentence of a summary, with the reports it rests on. */
export const sentence = z.strictObject({
  says: text.describe('One sentence, in the voice of the record'),
  from: list(z.string())
    .min(1)
    .describe('File names, without `.md`, of articles that report this event, or one that updates it'),
});

/** A thread an event belongs to: its id alone, or with the step it takes in a commitment. */
export const threadReference = z.union([
  id.thread,
  z.strictObject({
    id: id.thread.describe('Thread id'),
    step: z.enum(steps).optional().describe('The step the commitment takes with this event'),
    by: id.side.optional().describe('Id of the party or actor whose step it is; none where all take it together'),
  }),
]);

/** One article's account of one event; the one with a title also defines the event. */
export const report = z
  .strictObject({
    id: id.anyEvent.describe('Words of a–z and 0–9 joined by `-`, at most 80 characters'),
    title: title.optional().describe('A short, neutral headline, at most 80 characters'),
    date: date.optional().describe('When it happened, in EDTF; elsewhere only if this article dates it differently'),
    dateNote: text.optional().describe('How the date is known, in a sentence or two'),
    kind: id.kind
      .optional()
      .describe('Id of its kind in `site.yaml`: what it mainly is; only where the event is defined'),
    weight: z
      .enum(weights)
      .optional()
      .describe(
        'How much of the course it carries; `normal` unless it says otherwise; only where the event is defined',
      ),
    summary: z
      .array(sentence)
      .min(1)
      .max(4)
      .optional()
      .describe(
        'What happened, in the record’s own words: 1 to 4 sentences, at most 90 words; where the event is defined',
      ),
    updates: id.event.optional().describe('Id of the event of which this one is a later state; where it is defined'),
    place: id.place.optional().describe('Place id'),
    actors: list(id.actor).min(1).describe("Ids, at least one; the event's actors are those of all its reports"),
    threads: list(threadReference).optional().describe('Thread ids; for a step of a commitment, `{id, step}`'),
    respondsTo: list(id.event).optional().describe('Ids of earlier events that it answers'),
    account: text.describe('What this article says of it: one to three sentences, own words'),
    figures: list(figure).optional().describe('The numbers it gives (see *A figure*)'),
    claims: list(claim).optional().describe('What is asserted in it (see *A claim*)'),
    note: text.optional().describe("Editor's note on this report"),
  })
  .meta({ id: 'report' });

/** Frontmatter of one file in `content/articles/`. */
export const article = z.strictObject({
  title: title.describe('Headline as published'),
  date: date.describe('Day of publication: EDTF, or a time with its offset'),
  dateNote: text.optional().describe('How the date is known; write it wherever no copy prints the date'),
  source: id.source.describe('Id of the publisher in `sources.yaml`'),
  via: id.source.optional().describe('Id of the agency whose text the article carries'),
  url: z.string().optional().describe('Address of the article, http or https'),
  archived: z.string().optional().describe('Address of an archived copy'),
  accessed: date.optional().describe('Day on which it was read for the record'),
  byline: list(text).optional().describe('Authors, a list'),
  language: text.optional().describe('Language of the article, BCP 47; default is that of the site'),
  genre: z.enum(genres).optional().describe('What sort of text it is; `news` unless it says otherwise'),
  draft: z.boolean().optional().describe('`true` leaves the article out of builds; `npm run dev` shows it'),
  actors: list(id.actor).min(1).describe('Ids of the actors the article is about or quotes, at least one'),
  events: list(report).min(1).describe('The events it reports, at least one (see *An event*)'),
  notes: list(text).optional().describe("Editor's notes on the article as a whole, a list"),
});

/** An article's frontmatter, as written. */
export type Article = z.infer<typeof article>;
/** One entry of `events`, as written. */
export type ReportAsWritten = z.infer<typeof report>;
/** A figure, as written. */
export type Figure = z.infer<typeof figure>;
/** A claim, as written. */
export type Claim = z.infer<typeof claim>;
/** One sentence of a summary, as written. */
export type Sentence = z.infer<typeof sentence>;
/** A step of a commitment. */
export type Step = (typeof steps)[number];
/** A genre of article. */
export type Genre = (typeof genres)[number];
