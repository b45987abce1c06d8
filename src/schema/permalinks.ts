import { z } from 'zod';
import { text } from './text.ts';

/** `content/permalinks.json`: every event id ever published, and what became of those that are gone. */
export const permalinks = z.strictObject({
  /** Ids ever published, sorted. */
  ids: z.array(z.string()),
  /** Ids that moved: old id -> id of an event on record. */
  aliases: z.record(z.string(), z.string()).optional(),
  /** Ids that were withdrawn: old id -> the reason, in a sentence readers see. */
  tombstones: z.record(z.string(), text).optional(),
});

/** The list of permalinks, as written. */
export type Permalinks = z.infer<typeof permalinks>;
