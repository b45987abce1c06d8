import { z } from 'zod';
import { defaultKinds, defaultLanes, kind, lane } from './kinds.ts';
import { list, text, title } from './values.ts';

/** One side an actor can speak for, in the order of `site.yaml`. */
export const party = z.strictObject({
  id: text.describe('Short name in addresses and in `actors.yaml`'),
  name: title.describe('Name as readers see it'),
});

/** Terms under which the record may be used again. */
const license = z.strictObject({
  name: text.describe('Name of the licence'),
  url: text.describe('Address of its text'),
});

/** Where readers report a mistake: a page with a form, or an address for mail. */
const contact = z.strictObject({
  name: text.describe('Who answers'),
  url: text.optional().describe('Address of a page with a form; instead of `email`'),
  email: z
    .string()
    .regex(z.regexes.email, { error: 'an e-mail address such as editors@example.org' })
    .optional()
    .describe('Instead of `url`'),
});

/** `content/site.yaml`: what this chronology is and where it lives. */
export const site = z
  .strictObject({
    title: title.describe('Name of the chronology'),
    description: text.describe('What it covers, in a sentence or two'),
    language: text.describe('Language of the record, as a BCP 47 tag'),
    timeZone: text.describe('IANA zone for formats that demand an instant, such as feeds'),
    period: text.describe('The stretch of time covered, as an EDTF interval'),
    url: text.describe('Address at which the site is published'),
    license: license
      .optional()
      .describe(
        'The terms under which the record may be used again: `{name, url}`, shown wherever it can be taken away',
      ),
    contact: contact
      .optional()
      .describe('Where readers report a mistake: `{name, email}`, or `{name, url}` of a page with a form'),
    publisher: text.optional().describe('Who publishes the record, as citations name them; its title where left out'),
    repository: text.optional().describe('Address at which its files are kept'),
    parties: list(party)
      .default([])
      .describe('The sides that actors speak for, a list of `{id, name}`, in the order of the lanes'),
    lanes: list(lane)
      .min(1)
      .default(defaultLanes)
      .describe('The lanes of the overview from the top, a list of `{id, name}`; required with `kinds`'),
    kinds: list(kind)
      .min(1)
      .default(defaultKinds)
      .describe('The kinds of event, in the order in which they are offered (see *A kind*); required with `lanes`'),
    front: z
      .union([text, z.int().transform(String)], { error: 'the name of a story such as 2025-04' })
      .optional()
      .describe('The story at the head of the front page: its file name in `stories/`, without `.md`'),
  })
  // Each refers to the other; a default for one alone would not fit.
  .meta({ dependentRequired: { kinds: ['lanes'], lanes: ['kinds'] } });

/** `content/site.yaml`, as written. */
export type Site = z.infer<typeof site>;
