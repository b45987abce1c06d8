import { type Addressed, addressed } from '../record/schema/permalinks.ts';
import type { Chronology } from './model.ts';
import { oncePer } from './once-per.ts';

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
  return formerByToday(permalinks[kind].aliases).get(id) ?? [];
}

const formerByToday = oncePer((aliases: Readonly<Record<string, string>>) =>
  Map.groupBy(Object.keys(aliases), (former) => aliases[former]),
);

function titleOf(chronology: Chronology, kind: Addressed, id: string): string {
  if (kind === 'claims') return sayingOf(chronology, id) ?? id;
  const entry = chronology[kind].get(id);
  if (!entry) return id;
  if ('title' in entry) return entry.title;
  return 'name' in entry ? entry.name : entry.text;
}

function sayingOf({ events }: Chronology, id: string): string | undefined {
  return sayings(events).get(id);
}

const sayings = oncePer((events: Chronology['events']) => {
  const reports = [...events.values()].flatMap((event) => event.reports);
  return new Map(reports.flatMap(({ claims }) => claims.map(({ id, says }) => [id, says] as const)));
});
