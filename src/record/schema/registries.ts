import { z } from 'zod';
import { date, id, list, text, title } from './values.ts';

/** One of the offices an actor held one after another. */
const heldRole = z.strictObject({
  role: text.describe('Office or function, a short phrase'),
  until: date.optional().describe('Its last day, in EDTF; only the last role may lack one'),
});

/** One entry of `content/actors.yaml`: a person, state or organisation involved. */
export const actor = z.strictObject({
  name: title.describe('The name as the record spells it everywhere'),
  type: z
    .enum(['person', 'state', 'office', 'organisation', 'group'])
    .describe('What it is; an office is a ministry or a presidency'),
  party: id.party.optional().describe('Id of a party in `site.yaml`'),
  role: text.optional().describe('Office or function during the period, a short phrase'),
  roles: list(heldRole)
    .min(1)
    .optional()
    .describe('In place of `role`, where it changed during the period: a list of `{role, until}`, oldest first'),
  speaksFor: id.actor
    .optional()
    .describe('Id of the office whose word is theirs: in a dispute the two are one speaker'),
  aliases: list(text).optional().describe('Other spellings readers may type, a list'),
});

/** Who may tell a publisher what to write. */
export const controls = ['state', 'party', 'independent'] as const;

/** One entry of `content/sources.yaml`: a publisher of articles. */
export const source = z.strictObject({
  name: title.describe('Name as published'),
  kind: text.describe('What it is, in two or three plain words, lower case'),
  country: text.optional().describe('Country it is published from, in full'),
  homepage: z.string().optional().describe('Its front page, http or https'),
  control: z
    .enum(controls)
    .optional()
    .describe('Who may tell it what to write; a party is a side or an interested body'),
  exile: z.boolean().optional().describe('`true` where it has had to leave the country it reports on'),
  rewrites: z.boolean().optional().describe('`true` where its articles rewrite reports of others'),
  note: text.optional().describe('What a reader should know: owner, state funding, how it works'),
});

/** One entry of `content/places.yaml`. */
export const place = z.strictObject({
  name: title.describe('The name as the record spells it'),
  country: text.optional().describe('Country, in full'),
  lat: z.number().min(-90).max(90).describe('Degrees north, as a decimal number'),
  lon: z.number().min(-180).max(180).describe('Degrees east, as a decimal number; west is negative'),
  note: text.optional().describe('What the point marks, where it is not the place itself'),
  aliases: list(text).optional().describe('Other spellings readers may type, a list'),
});

/** One entry of `content/threads.yaml`: a storyline or a commitment that events belong to. */
export const thread = z.strictObject({
  title: title.describe('Name of the thread'),
  description: text.describe('What it follows, in a sentence or two'),
  kind: z
    .enum(['storyline', 'commitment'])
    .describe('A commitment has steps from proposal to end, a storyline has none'),
});

/** One answer to a question: its label, or its label with what it says of the other answers. */
export const answer = z.union([
  text,
  z.strictObject({
    label: text.describe('The answer in a few words'),
    implies: list(z.string()).optional().describe('Ids of answers that are true where this one is'),
    excludes: list(z.string()).optional().describe('Ids of answers that cannot be true beside it; it holds both ways'),
  }),
]);

/** One entry of `content/questions.yaml`: a disputed question that claims answer differently. */
export const question = z.strictObject({
  text: text.describe('The question, in neutral words; it ends with `?`'),
  topic: text.optional().describe('What is in dispute, in a few words, such as *what was hit*'),
  thread: id.thread.optional().describe('Id of the thread it belongs to'),
  about: id.event.optional().describe('Id of the one event it asks about: its answers then hold for one time'),
  exclusive: z
    .boolean()
    .optional()
    .describe('`true` where every answer excludes every other, except where one implies the other'),
  answers: z
    .record(z.string(), answer)
    .describe('Answer id and label, or `{label, implies, excludes}`, for each answer given'),
});

/** One entry of `content/measures.yaml`: what figures count. */
export const measure = z.strictObject({
  label: text.describe('What is counted, in the plural, such as *people killed*'),
  unit: text.optional().describe('Unit of the number, where it is no count, such as *hours*'),
  grows: z
    .boolean()
    .describe('`true` for a count that later ones may raise, such as a toll; `false` for a length, a vote'),
  breaches: z.boolean().optional().describe('`true` where it counts alleged breaches of a commitment'),
});

/** The registries beside the articles: file name without `.yaml` -> shape of one entry. */
export const registries = {
  actors: actor,
  sources: source,
  places: place,
  threads: thread,
  questions: question,
  measures: measure,
} as const;

/** An actor, as written. */
export type Actor = z.infer<typeof actor>;
/** A source, as written. */
export type Source = z.infer<typeof source>;
/** Who may tell a publisher what to write. */
export type Control = (typeof controls)[number];
/** A place, as written. */
export type Place = z.infer<typeof place>;
/** A thread, as written. */
export type Thread = z.infer<typeof thread>;
/** A measure, as written. */
export type Measure = z.infer<typeof measure>;
/** A question, as written. */
export type Question = z.infer<typeof question>;
