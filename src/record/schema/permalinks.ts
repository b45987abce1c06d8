import { z } from 'zod';
import { claimId, id, text } from './values.ts';

/** `content/permalinks.json`: every event id ever published, and what became of those that are gone. */
export const permalinks = z.strictObject({
  ids: z.array(z.string()).describe('Ids ever published, sorted'),
  aliases: z.record(z.string(), id.event).optional().describe('Ids that moved: old id -> id of an event in the record'),
  tombstones: z
    .record(z.string(), text)
    .optional()
    .describe('Ids that were withdrawn: old id -> the reason, in a sentence readers see'),
  claims: z
    .strictObject({
      anchors: z
        .record(claimId, z.string())
        .optional()
        .describe('Claims published before they had ids: id -> the fragment that led to the claim on its event’s page'),
    })
    .optional(),
});

/** The list of permalinks, as written. */
export type Permalinks = z.infer<typeof permalinks>;
