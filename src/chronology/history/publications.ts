import type { Publication } from '../../record/schema/changes.ts';
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
