import { createHash } from 'node:crypto';
import { canonicalJson } from '../../chronology/history/canonical-json.ts';
import type { ContentRecord } from '../../record/schema/record.ts';

/**
 * The version of a record: a hash of all that it says, the same on every machine, whatever the ends of lines and the order
 * of keys. Its history is no part of it: a version has to be known before it is written there. Twelve hexadecimal digits are enough to tell a million versions apart, and short enough to be copied by hand.
 */
export function versionOf({ changes: _changes, snapshot: _snapshot, ...record }: ContentRecord): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex').slice(0, 12);
}
