import { z } from 'zod';

/** One side an actor can speak for: a lane of the record, in the order of `site.yaml`. */
export const party = z.strictObject({
  /** Short name in addresses and in `actors.yaml`. */
  id: z.string().min(1),
  /** Name as readers see it. */
  name: z.string().min(1),
});

/** `content/site.yaml`: what this chronology is and where it lives. */
export const site = z.strictObject({
  /** Name of the chronology. */
  title: z.string().min(1),
  /** What it covers, in a sentence or two. */
  description: z.string().min(1),
  /** BCP 47 tag of the language the record is written in. */
  language: z.string().min(1),
  /** IANA zone in whose noon a whole day is placed where a format demands an instant (feeds). */
  timeZone: z.string().min(1),
  /** The stretch of time the record covers, as an EDTF interval. */
  period: z.string().min(1),
  /** Address at which the site is published, without which feeds and canonical links have no meaning. */
  url: z.string().min(1),
  /** The sides actors speak for, in the order in which they are shown. */
  parties: z.array(party).min(1),
});

/** `content/site.yaml`, as written. */
export type Site = z.infer<typeof site>;
/** One entry of `parties`, as written. */
export type Party = z.infer<typeof party>;
