import type { Publication } from '../../record/schema/changes.ts';
import type { ContentRecord } from '../../record/schema/record.ts';
import type { ListedPublication, Snapshot } from '../../record/schema/snapshot.ts';
import { canonicalJson } from './canonical-json.ts';
import { hashText } from './snapshot.ts';

/**
 * Hashes the entries of a publication as `npm run changes` wrote them, so that a lost or altered one shows. An editor may
 * turn a change into a correction and give reasons without changing the hash.
 */
export function hashPublication({ date, changes }: Publication): string {
  const entries = changes.map(({ reason: _reason, change, ...rest }) => ({
    ...rest,
    change: change === 'corrected' ? 'changed' : change,
  }));
  return hashText(canonicalJson({ date, changes: entries }));
}

/** Lists the publications of a history; the last has the version and the extent of the record that it published. */
export function listPublications(
  history: readonly Publication[],
  listed: readonly ListedPublication[],
  { events, articles }: Snapshot,
  version: string | null,
): readonly ListedPublication[] {
  return history.map((publication, index) => {
    const number = index + 1;
    const before = listed[index];
    if (before) return before;
    const isLast = number === history.length;
    return {
      number,
      date: publication.date,
      hash: hashPublication(publication),
      ...(isLast && version !== null && { version }),
      ...(isLast && { events: Object.keys(events).length, articles: Object.keys(articles).length }),
    };
  });
}

/** The publications of a record; of those from before publications were listed, what is still known. */
export function publicationsOf({ changes, snapshot }: ContentRecord): readonly ListedPublication[] {
  if (snapshot === null) return [];
  return snapshot.publications ?? listPublications(changes, [], snapshot, null);
}

/** Adds a version in which no event and no article differs from the last publication, unless that is its last version. */
export function addRevision(
  listed: readonly ListedPublication[],
  version: string,
  date: string,
): readonly ListedPublication[] {
  const last = listed.at(-1);
  if (last === undefined || lastVersion(last) === version) return listed;
  return listed.with(-1, { ...last, revisions: [...(last.revisions ?? []), { date, version }] });
}

/** The version of the last revision of a publication, else its own. */
export function lastVersion({ version, revisions }: ListedPublication): string | undefined {
  return revisions?.at(-1)?.version ?? version;
}
