import { createHash } from 'node:crypto';
import { canonicalJson } from '../../chronology/history/canonical-json.ts';
import { lastVersion, publicationsOf } from '../../chronology/history/publications.ts';
import type { Change } from '../../record/schema/changes.ts';
import type { ContentRecord } from '../../record/schema/record.ts';

/**
 * The version of a record: a hash of all that it says, the same on every machine, whatever the ends of lines and the order
 * of keys. Its history is no part of it: a version has to be known before it is written there. Twelve hexadecimal digits are enough to tell a million versions apart, and short enough to be copied by hand.
 */
export function versionOf({ changes: _changes, snapshot: _snapshot, ...record }: ContentRecord): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex').slice(0, 12);
}

/**
 * The version of a record in which no event and no article has changed since its last publication, but something else has;
 * null where that is not so.
 */
export function findRevision(record: ContentRecord, unpublished: readonly Change[]): string | null {
  const last = publicationsOf(record).at(-1);
  if (last === undefined || unpublished.length > 0) return null;
  const version = versionOf(record);
  return lastVersion(last) === version ? null : version;
}
