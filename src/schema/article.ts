import { z } from 'zod';

/** A date as written: YAML reads a bare year as a number, EDTF reads it as text. */
export const date = z.union([z.string().min(1), z.int().transform(String)]);

/** A number an article gives for an event, with who gave it. */
export const figure = z.strictObject({
  /** What is measured: killed, drones, days. */
  measure: z.string().min(1),
  /** The number. */
  value: z.number(),
  /** How the number is limited: at least, about, more than. */
  qualifier: z.string().min(1).optional(),
  /** What the number counts: people, children, percent. */
  of: z.string().min(1).optional(),
  /** Actor id, or `article` for the article's own voice. */
  by: z.string().min(1),
});

/** What a named actor, or the article itself, asserts. */
export const claim = z.strictObject({
  /** Actor id, or `article` for the article's own voice. */
  by: z.string().min(1),
  /** The assertion in our own words. */
  says: z.string().min(1),
  /** A fragment of at most 12 words, verbatim. */
  quote: z.string().min(1).optional(),
  /** Id of the disputed question the claim answers. */
  question: z.string().optional(),
  /** Id among that question's answers. */
  answer: z.string().optional(),
});

/** The steps a commitment can take, from offer to end. */
export const steps = [
  'proposed',
  'conditions',
  'accepted',
  'rejected',
  'in-force',
  'extended',
  'breach-alleged',
  'expired',
  'ended',
] as const;

/** The kinds of event, in the order in which they are offered. */
export const kinds = [
  'talks',
  'call',
  'statement',
  'proposal',
  'agreement',
  'decision',
  'strike',
  'violation',
  'deadline',
  'summit',
  'sanctions',
  'background',
] as const;

/** A thread an event belongs to: its id alone, or with the step it takes in a commitment. */
export const threadReference = z.union([
  z.string(),
  z.strictObject({
    /** Thread id. */
    id: z.string(),
    /** Step the commitment takes with this event. */
    step: z.enum(steps).optional(),
  }),
]);

/** One article's account of one event; the one with a title also defines the event. */
export const report = z.strictObject({
  /** Id of the event, for ever. */
  id: z.string(),
  /** Headline of the event; only in the one article that defines it. */
  title: z.string().min(1).optional(),
  /** When the event happened, in EDTF; where not defining, only if this article dates it differently. */
  date: date.optional(),
  /** How the date is known. */
  dateNote: z.string().min(1).optional(),
  /** Kind of event; only where defined. */
  kind: z.enum(kinds).optional(),
  /** Place id. */
  place: z.string().optional(),
  /** Actor ids, at least one. */
  actors: z.array(z.string()).min(1),
  /** Threads the event belongs to. */
  threads: z.array(threadReference).optional(),
  /** Ids of the events this one answers. */
  respondsTo: z.array(z.string()).optional(),
  /** What this article says of the event, in one to three sentences of our own. */
  account: z.string().min(1),
  /** Numbers the article gives. */
  figures: z.array(figure).optional(),
  /** Assertions the article carries. */
  claims: z.array(claim).optional(),
  /** Editor's note on this report. */
  note: z.string().min(1).optional(),
});

/** Frontmatter of one file in `content/articles/`. */
export const article = z.strictObject({
  /** Headline as published. */
  title: z.string().min(1),
  /** Date of publication: EDTF, or date-time with offset. */
  date,
  /** How the date is known, where no copy of the article prints it. */
  dateNote: z.string().min(1).optional(),
  /** Id of the publisher in `sources.yaml`. */
  source: z.string(),
  /** Id of the agency whose text the article carries, in `sources.yaml`. */
  via: z.string().optional(),
  /** Address of the article. */
  url: z.string().optional(),
  /** Address of an archived copy. */
  archived: z.string().optional(),
  /** Authors as printed. */
  byline: z.array(z.string().min(1)).optional(),
  /** BCP 47 tag, where it is not the language of the record. */
  language: z.string().min(1).optional(),
  /** What sort of text it is. */
  genre: z.enum(['news', 'analysis', 'official text', 'live report']).optional(),
  /** Left out of builds, shown in dev. */
  draft: z.boolean().optional(),
  /** Ids of the actors the article is about, at least one. */
  actors: z.array(z.string()).min(1),
  /** The events the article reports, at least one. */
  events: z.array(report).min(1),
  /** Editor's notes on the article. */
  notes: z.array(z.string().min(1)).optional(),
});

/** An article's frontmatter, as written. */
export type Article = z.infer<typeof article>;
/** One entry of `events`, as written. */
export type ReportAsWritten = z.infer<typeof report>;
/** A figure, as written. */
export type Figure = z.infer<typeof figure>;
/** A claim, as written. */
export type Claim = z.infer<typeof claim>;
/** A kind of event. */
export type Kind = (typeof kinds)[number];
/** A step of a commitment. */
export type Step = (typeof steps)[number];
