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
  return z.strictObject({
    ids: z.array(z.string()).describe('Ids ever published, sorted'),
    aliases: z.record(z.string(), today).optional().describe('Ids that moved: old id -> id of today'),
    tombstones: z
      .record(z.string(), text)
      .optional()
      .describe('Ids that were withdrawn: old id -> the reason, in a sentence readers see'),
  });
}

const anchors = z
  .record(claimId, z.string())
  .optional()
  .describe('Claims published before they had ids: id -> the fragment that led to the claim on its event’s page');

/** `content/permalinks.json`: every id ever published, and what became of those that are gone. */
export const permalinks = z.strictObject({
  events: ledgerOf(id.event).optional(),
  claims: ledgerOf(claimId).extend({ anchors }).optional(),
  articles: ledgerOf(z.string()).optional(),
  actors: ledgerOf(id.actor).optional(),
  places: ledgerOf(id.place).optional(),
  threads: ledgerOf(id.thread).optional(),
  questions: ledgerOf(id.question).optional(),
  sources: ledgerOf(id.source).optional(),
} satisfies Record<Addressed, z.ZodType>);

/** The ids ever published of one kind, and what became of those that are gone. */
export interface Ledger {
  readonly ids: readonly string[];
  /** By the former id, that of today. */
  readonly aliases: Readonly<Record<string, string>>;
  /** By the former id, why it was withdrawn. */
  readonly tombstones: Readonly<Record<string, string>>;
  /** By the id of a claim that was published without one, the fragment that led to it. */
  readonly anchors?: Readonly<Record<string, string>>;
}

/** The permalinks of every kind, whether or not any is written. */
export type Permalinks = Readonly<Record<Addressed, Ledger>>;

/** Adds the parts that are not written. */
export function fillPermalinks(written: z.infer<typeof permalinks>): Permalinks {
  const filled = addressed.map((kind) => {
    const { ids = [], aliases = {}, tombstones = {}, ...more } = written[kind] ?? {};
    return [kind, { ids, aliases, tombstones, ...more }] as const;
  });
  return Object.fromEntries(filled) as unknown as Permalinks;
}
