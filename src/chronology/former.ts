import { type Addressed, addressed } from '../record/schema/permalinks.ts';
import type { Chronology } from './model.ts';

/** An id that something had once. */
export interface Former {
  readonly kind: Addressed;
  readonly id: string;
  /** What has it today, under another id; null where it was withdrawn. */
  readonly today: { readonly id: string; readonly title: string } | null;
  /** Why it was withdrawn. */
  readonly reason: string | null;
}

/** Lists every id that is no longer in use. */
export function listFormer(chronology: Chronology): readonly Former[] {
  return addressed.flatMap((kind) => {
    const { aliases, tombstones } = chronology.permalinks[kind];
    return [
      ...Object.entries(aliases).map(([id, today]) => ({
        kind,
        id,
        today: { id: today, title: titleOf(chronology, kind, today) },
        reason: null,
      })),
      ...Object.entries(tombstones).map(([id, reason]) => ({ kind, id, today: null, reason })),
    ];
  });
}

/** Lists the former ids of one entry. */
export function formerIds(
  { permalinks }: Pick<Chronology, 'permalinks'>,
  kind: Addressed,
  id: string,
): readonly string[] {
  const { aliases } = permalinks[kind];
  return Object.keys(aliases).filter((former) => aliases[former] === id);
}

function titleOf(chronology: Chronology, kind: Addressed, id: string): string {
  if (kind === 'claims') return sayingOf(chronology, id) ?? id;
  const entry = chronology[kind].get(id);
  if (!entry) return id;
  if ('title' in entry) return entry.title;
  return 'name' in entry ? entry.name : entry.text;
}

function sayingOf({ events }: Chronology, id: string): string | undefined {
  const reports = [...events.values()].flatMap((event) => event.reports);
  return reports.flatMap(({ claims }) => claims).find((claim) => claim.id === id)?.says;
}
