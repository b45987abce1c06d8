import type { Change } from '../../record/schema/changes.ts';
import type { ListedPublication } from '../../record/schema/snapshot.ts';
import type { Chronology, History } from '../model.ts';

/** A state of the record that was published, as citations name it. */
export interface PublishedVersion {
  /** Null where it was published before versions were listed. */
  readonly version: string | null;
  /** Day of publishing. */
  readonly date: string;
  /** Number of its publication. */
  readonly publication: number;
  /** Whether it has the events and articles of its publication, and differs from it in something else. */
  readonly isRevision: boolean;
  /** How many events the record then had; null where that is not known. */
  readonly events: number | null;
  /** How many articles it then had; null where that is not known. */
  readonly articles: number | null;
  /** What it changed of events and articles. */
  readonly changes: History;
}

/** Lists every published version, the oldest first. One that was published twice is there twice. */
export function listVersions({
  publications,
  changes,
}: Pick<Chronology, 'publications' | 'changes'>): readonly PublishedVersion[] {
  const byPublication = Map.groupBy(changes, ({ publication }) => publication);
  return publications.flatMap((one) => versionsOf(one, byPublication.get(one.number) ?? []));
}

function versionsOf(
  { number, date, version, events, articles, revisions = [] }: ListedPublication,
  changes: History,
): readonly PublishedVersion[] {
  const extent = { publication: number, events: events ?? null, articles: articles ?? null };
  return [
    { version: version ?? null, date, ...extent, isRevision: false, changes },
    ...revisions.map((revision) => ({ ...revision, ...extent, isRevision: true, changes: [] })),
  ];
}

/** Counts entries of a history by what became of their events and articles. */
export function countChanges(changes: readonly Change[]): Readonly<Record<Change['change'], number>> {
  const count = (kind: Change['change']) => changes.filter(({ change }) => change === kind).length;
  return {
    added: count('added'),
    changed: count('changed'),
    corrected: count('corrected'),
    moved: count('moved'),
    removed: count('removed'),
  };
}
