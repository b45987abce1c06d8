import type { z } from 'zod';
import type { Chronology } from '../chronology/model.ts';
import { addressed } from '../record/schema/permalinks.ts';
import type { permalinksJson } from './schema/published-permalinks.ts';

/** `/data/permalinks.json`: what became of every id that is no longer in use. */
export function buildPermalinksJson({ site, permalinks }: Chronology) {
  const gone = addressed.map((kind) => {
    const { aliases, tombstones } = permalinks[kind];
    return [kind, { aliases, tombstones }] as const;
  });
  return { title: site.title, ...Object.fromEntries(gone) } as z.infer<typeof permalinksJson>;
}
