import { getEntry } from 'astro:content';
import { buildChronology } from '../../chronology/chronology.ts';
import type { VersionedChronology } from '../../chronology/model.ts';
import { contentDirectory } from '../../record/read/folder.ts';
import type { ContentRecord } from '../../record/schema/record.ts';
import { describeIssues } from './issues-on-page.ts';
import { versionOf } from './version.ts';

/** One chronology per loaded record: a build has one, dev a new one after each change. */
const built = new WeakMap<ContentRecord, VersionedChronology>();

/** Loads the chronology of the content folder; rejects where the content has not been loaded. */
export async function loadChronology(): Promise<VersionedChronology> {
  const entry = await getEntry('record', 'record');
  if (!entry) throw await noRecord();
  const record = entry.data as unknown as ContentRecord;
  const chronology = built.get(record) ?? { ...buildChronology(record), version: versionOf(record) };
  built.set(record, chronology);
  return chronology;
}

/** In dev there is no record while the content has been broken from the start. */
async function noRecord(): Promise<Error> {
  const issues = await describeIssues(contentDirectory());
  return new Error(
    issues
      ? `${issues.title}\n\n${issues.stack}`
      : 'Unexpected page without a record, expected the content to be loaded first',
  );
}
