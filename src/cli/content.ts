import { buildRecord, checkFolder } from '../check/check.ts';
import { formatScreenful, formatVerdict } from '../check/print-issues.ts';
import type { Folder } from '../record/read/document.ts';
import { contentDirectory, describeUnread, readFolder } from '../record/read/folder.ts';
import type { ContentRecord } from '../record/schema/record.ts';
import { refuse } from './arguments.ts';

/** Reads the content folder; where it cannot be opened, says so and ends the command with exit code 2. */
export async function readContent(): Promise<Folder> {
  try {
    return await readFolder(contentDirectory());
  } catch (error) {
    return refuse(describeUnread(error));
  }
}

/** Reads a folder without an issue; where there is one, prints it and ends the command with exit code 1. */
export async function readSoundFolder(): Promise<Folder> {
  const folder = await readContent();
  const issues = checkFolder(folder);
  if (issues.length > 0) {
    console.error(`${formatScreenful(issues)}\n\n${formatVerdict(issues, folder.articles.length)}`);
    process.exit(1);
  }
  return folder;
}

/** Reads a record without an issue; where there is one, prints it and ends the command with exit code 1. */
export async function readSoundRecord({ drafts }: { readonly drafts: boolean }): Promise<ContentRecord> {
  return buildRecord(await readSoundFolder(), { drafts });
}
