import type { z } from 'zod';
import { pageOf } from '../addresses/page-of.ts';
import type { Chronology, VersionedChronology } from '../chronology/model.ts';
import { type Addressed, addressed } from '../record/schema/permalinks.ts';
import { buildAddress, buildHead } from './head.ts';
import type { permalinksJson } from './schema/published-permalinks.ts';

/** `/data/permalinks.json`: what became of every id that is no longer in use. */
export function buildPermalinksJson(chronology: VersionedChronology) {
  const gone = addressed.map((kind) => [kind, buildGone(chronology, kind)] as const);
  return { ...buildHead(chronology), ...Object.fromEntries(gone) } as z.infer<typeof permalinksJson>;
}

function buildGone({ site, permalinks }: Chronology, kind: Addressed) {
  const { aliases, tombstones } = permalinks[kind];
  return {
    moved: Object.entries(aliases).map(([id, today]) => ({ id, today, ...buildAddress(site, pageOf[kind](today)) })),
    withdrawn: Object.entries(tombstones).map(([id, reason]) => ({ id, reason })),
  };
}
