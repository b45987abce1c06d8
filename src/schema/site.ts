import { z } from 'zod';
import { text } from './text.ts';

/** One side an actor can speak for: a lane of the record, in the order of `site.yaml`. */
export const party = z.strictObject({
  /** Short name in addresses and in `actors.yaml`. */
  id: text,
  /** Name as readers see it. */
  name: text,
});

/** `content/site.yaml`: what this chronology is and where it lives. */
export const site = z.strictObject({
  /** Name of the chronology. */
  title: text,
  /** What it covers, in a sentence or two. */
  description: text,
  /** BCP 47 tag of the language the record is written in. */
  language: text,
  /** IANA zone in whose noon a whole day is placed where a format demands an instant (feeds). */
  timeZone: text,
  /** The stretch of time the record covers, as an EDTF interval. */
  period: text,
  /** Address at which the site is published, without which feeds and canonical links have no meaning. */
  url: text,
  /** The sides actors speak for, in the order in which they are shown. */
  parties: z.array(party).min(1),
});

/** `content/site.yaml`, as written. */
export type Site = z.infer<typeof site>;
/** One entry of `parties`, as written. */
export type Party = z.infer<typeof party>;
