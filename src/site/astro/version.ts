import { createHash } from 'node:crypto';
import type { ContentRecord } from '../../record/schema/record.ts';

/**
 * The version of a record: a hash of all that it says, the same on every machine, whatever the ends of lines and the order
 * of keys. Twelve hexadecimal digits are enough to tell a million versions apart, and short enough to be copied by hand.
 */
export function versionOf(record: ContentRecord): string {
  return createHash('sha256').update(JSON.stringify(record, inOrder)).digest('hex').slice(0, 12);
}

/** The order of a list matters, that of keys does not. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
