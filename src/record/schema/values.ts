import { z } from 'zod';

/** Text of at least one character that can be seen. */
export const text = z.string().regex(/\S/u);

/** Ids, each under the name of its list in a JSON Schema. That an id is in the list is for the rules to check. */
export const id = {
  actor: z.string().meta({ id: 'actors' }),
  /** An actor, or `article` for the article's own voice. */
  voice: text.meta({ id: 'voices' }),
  source: z.string().meta({ id: 'sources' }),
  place: z.string().meta({ id: 'places' }),
  thread: z.string().meta({ id: 'threads' }),
  question: z.string().meta({ id: 'questions' }),
  party: z.string().meta({ id: 'parties' }),
  event: z.string().meta({ id: 'events' }),
  /** A recorded event, or one that begins here. */
  anyEvent: z.string().meta({ id: 'anyEvent' }),
} as const;
