import { z } from 'zod';
import { text } from './text.ts';

/** One entry of `content/actors.yaml`: a person, state or organisation involved. */
export const actor = z.strictObject({
  /** Name as the record spells it everywhere. */
  name: text,
  /** What the actor is. */
  type: z.enum(['person', 'state', 'office', 'organisation', 'group']),
  /** Id of the party in `site.yaml` the actor speaks for. */
  party: z.string().optional(),
  /** Office or function during the period, as a short phrase. */
  role: text.optional(),
  /** Other spellings under which readers may look for the actor. */
  aliases: z.array(text).optional(),
});

/** One entry of `content/sources.yaml`: a publisher of articles. */
export const source = z.strictObject({
  /** Name as published. */
  name: text,
  /** What kind of publisher it is, in two or three plain words. */
  kind: text,
  /** Country it is published from, where known. */
  country: text.optional(),
  /** Its front page. */
  homepage: z.string().optional(),
  /** `true` where its articles rewrite reports of others, so that it is no independent source. */
  rewrites: z.boolean().optional(),
  /** What a reader should know of it: owner, state funding, how it works. */
  note: text.optional(),
});

/** One entry of `content/places.yaml`. */
export const place = z.strictObject({
  /** Name as the record spells it. */
  name: text,
  /** Country the record places it in. */
  country: text.optional(),
  /** Degrees north, WGS 84. */
  lat: z.number().min(-90).max(90),
  /** Degrees east, WGS 84. */
  lon: z.number().min(-180).max(180),
  /** What the point stands for, where it is not the place itself. */
  note: text.optional(),
});

/** One entry of `content/threads.yaml`: a storyline or a commitment that events belong to. */
export const thread = z.strictObject({
  /** Name of the thread. */
  title: text,
  /** What it follows, in a sentence or two. */
  description: text,
  /** A commitment has steps from proposal to end; a storyline has none. */
  kind: z.enum(['storyline', 'commitment']),
});

/** One entry of `content/questions.yaml`: a disputed question that claims answer differently. */
export const question = z.strictObject({
  /** The question, in neutral words. */
  text,
  /** Id of the thread it belongs to. */
  thread: z.string().optional(),
  /** The answers on record: id -> label. */
  answers: z.record(z.string(), text),
});

/** The registries beside the articles: file name without `.yaml` -> shape of one entry. */
export const registries = {
  actors: actor,
  sources: source,
  places: place,
  threads: thread,
  questions: question,
} as const;

/** An actor, as written. */
export type Actor = z.infer<typeof actor>;
/** A source, as written. */
export type Source = z.infer<typeof source>;
/** A place, as written. */
export type Place = z.infer<typeof place>;
/** A thread, as written. */
export type Thread = z.infer<typeof thread>;
/** A question, as written. */
export type Question = z.infer<typeof question>;
