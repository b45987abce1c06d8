import { buildRecord, checkFolder } from '../../check/check.ts';
import type { Folder } from '../../record/read/document.ts';
import { describeUnread, readFolder } from '../../record/read/folder.ts';
import { emptyMemory } from '../../record/read/memory.ts';
import type { Issue } from '../../record/schema/issue.ts';
import type { ContentRecord } from '../../record/schema/record.ts';

/** A content folder as it was read last, and what the check found in it; or why it cannot be read. */
export type Reading = { readonly folder: Folder; readonly issues: readonly Issue[] } | { readonly unread: string };

/** In dev, the content folder, read once after each change for all that need it. */
export interface DevRecord {
  /** The last reading; the first is made when it is asked for. */
  readonly latest: () => Promise<Reading>;
  /** Reads the folder again; one call during a reading has another follow, more calls none. */
  readonly refresh: () => Promise<Reading>;
  /** The record of the last reading without an issue, drafts included; null before there is one. */
  readonly record: () => ContentRecord | null;
}

/** Reads a content folder again and again; files that have not changed are neither parsed nor checked again. */
export function createDevRecord(directory: string): DevRecord {
  const memory = emptyMemory();
  let record: ContentRecord | null = null;
  let latest: Promise<Reading> | null = null;
  let next: Promise<Reading> | null = null;
  const read = async (): Promise<Reading> => {
    next = null;
    const folder = await readFolder(directory, memory).catch(describeUnread);
    if (typeof folder === 'string') return { unread: folder };
    const issues = checkFolder(folder);
    if (issues.length === 0) record = buildRecord(folder, { drafts: true });
    return { folder, issues };
  };
  return {
    latest: () => (latest ??= read()),
    refresh: () => (next ??= latest = (latest ?? Promise.resolve()).then(read, read)),
    record: () => record,
  };
}

/** Astro loads the integrations, the loader and the pages each as modules of their own: only the global object is one. */
const shared = globalThis as { theDevRecord?: DevRecord };

/** Makes the record of a folder the one that `findDevRecord` finds. */
export function shareDevRecord(directory: string): DevRecord {
  return (shared.theDevRecord = createDevRecord(directory));
}

/** Finds the record that `astro dev` keeps; undefined in a build. */
export function findDevRecord(): DevRecord | undefined {
  return shared.theDevRecord;
}

/** Whether this is `astro dev`, and not a build. */
export const isDev = (): boolean => shared.theDevRecord !== undefined;
