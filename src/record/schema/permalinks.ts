import { z } from 'zod';
import { claimId, id, text } from './values.ts';

/** Everything that has an address for ever, by the name of its part of `permalinks.json`, and what one of it is called. */
export const nouns = {
  events: 'event',
  claims: 'claim',
  articles: 'article',
  actors: 'actor',
  places: 'place',
  threads: 'thread',
  questions: 'question',
  sources: 'source',
} as const;

/** One of the parts of `permalinks.json`. */
export type Addressed = keyof typeof nouns;

/** The parts of `permalinks.json`, in their order. */
export const addressed = Object.keys(nouns) as readonly Addressed[];

function ledgerOf(today: z.ZodType<string>) {
  return z
    .strictObject({
      ids: z.array(z.string()).describe('Ids ever published, sorted'),
      aliases: z.record(z.string(), today).optional().describe('Ids that moved: old id -> id of today'),
      tombstones: z
        .record(z.string(), text)
        .optional()
        .describe('Ids that were withdrawn: old id -> the reason, in a sentence readers see'),
    })
    .optional();
}

/** `content/permalinks.json`: every id ever published, and what became of those that are gone. */
export const permalinks = z.strictObject({
  events: ledgerOf(id.event),
  claims: ledgerOf(claimId),
  articles: ledgerOf(z.string()),
  actors: ledgerOf(id.actor),
  places: ledgerOf(id.place),
  threads: ledgerOf(id.thread),
  questions: ledgerOf(id.question),
  sources: ledgerOf(id.source),
} satisfies Record<Addressed, z.ZodType>);

/** The ids ever published of one kind, and what became of those that are gone. */
export interface Ledger {
  readonly ids: readonly string[];
  /** By the former id, that of today. */
  readonly aliases: Readonly<Record<string, string>>;
  /** By the former id, why it was withdrawn. */
  readonly tombstones: Readonly<Record<string, string>>;
}

/** The permalinks of every kind, whether or not any is written. */
export type Permalinks = Readonly<Record<Addressed, Ledger>>;

/** Adds the parts that are not written. */
export function fillPermalinks(written: z.infer<typeof permalinks>): Permalinks {
  const filled = addressed.map((kind) => {
    const { ids = [], aliases = {}, tombstones = {} } = written[kind] ?? {};
    return [kind, { ids, aliases, tombstones }] as const;
  });
  return Object.fromEntries(filled) as unknown as Permalinks;
}
