import { z } from 'zod';

/** Most characters of a text, of a title or a name, and most items of a list: some ten times what any record needs. */
const most = { text: 5_000, title: 300, list: 1_000 } as const;

const visible = z.string().regex(/\S/u);

/** Text of at least one character that can be seen. */
export const text = visible.max(most.text);

/** A title or a name: a text on one line. */
export const title = visible.max(most.title);

/** A list that an author writes. */
export function list<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z.array(item).max(most.list);
}

/** A date as written: YAML reads a bare year as a number, EDTF reads it as text. */
export const date = z.union([text, z.int().transform(String)], { error: 'a date such as 2025-04-18' });

/** The id of a claim: `c`, and at least four of the digits and letters that Crockford's base 32 has, in lower case. */
export const claimId = z
  .string()
  .regex(/^c[0-9a-hjkmnp-tv-z]{4,}$/, { error: 'an id as `npm run permalinks` writes it, such as c7k2m' });

/** Ids, each under the name of its list in a JSON Schema. That an id is in the list is for the rules to check. */
export const id = {
  actor: z.string().meta({ id: 'actors' }),
  /** An actor, or `article` for the article's own voice. */
  voice: text.meta({ id: 'voices' }),
  source: z.string().meta({ id: 'sources' }),
  place: z.string().meta({ id: 'places' }),
  thread: z.string().meta({ id: 'threads' }),
  measure: text.meta({ id: 'measures' }),
  question: z.string().meta({ id: 'questions' }),
  party: z.string().meta({ id: 'parties' }),
  kind: z.string().meta({ id: 'kinds' }),
  lane: z.string().meta({ id: 'lanes' }),
  event: z.string().meta({ id: 'events' }),
  /** A party, or an actor that speaks for one. */
  side: text.meta({ id: 'sides' }),
  /** A recorded event, or one that begins here. */
  anyEvent: z.string().meta({ id: 'anyEvent' }),
} as const;
