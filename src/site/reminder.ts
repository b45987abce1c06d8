import { formatReminder } from '../check/print-issues.ts';
import { countUnnamedClaims } from '../check/rules/claim-ids.ts';
import { findUnpublished } from '../check/rules/history.ts';
import { findUnrecorded } from '../check/rules/permalinks.ts';
import type { Folder } from '../record/read/document.ts';
import type { ContentRecord } from '../record/schema/record.ts';
import { findRevision } from './astro/version.ts';

/** Reminds the editor of commands to run before a folder and its record, without drafts, are published; null if there are none. */
export function remind(folder: Folder, published: ContentRecord): string | null {
  const unpublished = findUnpublished(published);
  const revision = findRevision(published, unpublished);
  return formatReminder(findUnrecorded(published), unpublished, countUnnamedClaims(folder), revision);
}
