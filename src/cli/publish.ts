import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addRevision, listPublications, publicationsOf } from '../chronology/history/publications.ts';
import { replaceFile } from '../record/replace-file.ts';
import type { Publication } from '../record/schema/changes.ts';
import type { ContentRecord } from '../record/schema/record.ts';
import type { Snapshot } from '../record/schema/snapshot.ts';
import { versionOf } from '../site/astro/version.ts';
import { addPublication, readHistory, writeSnapshot } from './changes-files.ts';

/**
 * Adds a publication to the two files of a content folder that keep the history. Where the command is killed between the
 * two, the check finds a publication in `changes.yaml` that `published.json` does not list.
 */
export async function publish(
  directory: string,
  record: ContentRecord,
  publication: Publication,
  snapshot: Snapshot,
): Promise<void> {
  const [history, published] = [join(directory, 'changes.yaml'), join(directory, 'published.json')];
  const { snapshot: last, changes: earlier } = record;
  const listed = publicationsOf(record);
  // A list from before publications were listed could not tell one that is in changes.yaml alone.
  if (last !== null && last.publications === undefined) {
    await replaceFile(published, writeSnapshot({ ...last, publications: [...listed] }));
  }
  const text = addPublication(earlier.length > 0 ? await readFile(history, 'utf8') : '', publication);
  await replaceFile(history, text);
  const publications = listPublications(readHistory(text), listed, snapshot, versionOf(record));
  await replaceFile(published, writeSnapshot({ ...snapshot, publications: [...publications] }));
}

/** Lists the version of a record whose events and articles were all published before. */
export async function publishRevision(directory: string, record: ContentRecord, date: string): Promise<void> {
  if (record.snapshot === null) return;
  const publications = addRevision(publicationsOf(record), versionOf(record), date);
  await replaceFile(
    join(directory, 'published.json'),
    writeSnapshot({ ...record.snapshot, publications: [...publications] }),
  );
}
