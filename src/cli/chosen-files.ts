import { resolve } from 'node:path';
import type { Folder } from '../record/read/document.ts';
import type { Issue } from '../record/schema/issue.ts';

/** Tells whether an issue is in one of the files that a command names; in any, where it names none. */
export function inFiles(files: readonly string[]): (issue: Issue) => boolean {
  const chosen = new Set(files.map((file) => resolve(file)));
  return ({ file }) => chosen.size === 0 || chosen.has(resolve(file));
}

/** The first of some files that is not of the record; undefined where all are. */
export function findForeign(folder: Folder, files: readonly string[]): string | undefined {
  const { documents, articles, stories, about, issues } = folder;
  const read = [...documents.values(), ...articles, ...stories, ...(about ? [about] : []), ...issues];
  const known = new Set(read.map(({ file }) => resolve(file)));
  return files.find((file) => !known.has(resolve(file)));
}
