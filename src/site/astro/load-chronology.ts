import { getEntry } from 'astro:content';
import { kindWords } from '#words/kinds.ts';
import { buildChronology } from '../../chronology/chronology.ts';
import type { CitableChronology } from '../../chronology/model.ts';
import { oncePer } from '../../chronology/once-per.ts';
import type { ContentRecord } from '../../record/schema/record.ts';
import { type DevRecord, findDevRecord } from './dev-record.ts';
import { versionToCite } from './finish-pages.ts';
import { describeIssues } from './follow-content.ts';
import { nameKinds } from './name-kinds.ts';
import { versionOf } from './version.ts';

/** One chronology per loaded record: a build has one, dev a new one after each change. */
const chronologyOf = oncePer((record: ContentRecord): CitableChronology => {
  const version = versionOf(record);
  return {
    ...buildChronology({ ...record, site: nameKinds(record.site, kindWords) }),
    version,
    citedVersion: versionToCite(version),
  };
});

/** Loads the chronology of the content folder; rejects where the content has not been loaded. */
export async function loadChronology(): Promise<CitableChronology> {
  const kept = findDevRecord();
  return chronologyOf(kept ? await currentRecord(kept) : await loadedRecord());
}

async function loadedRecord(): Promise<ContentRecord> {
  const entry = await getEntry('record', 'record');
  if (!entry) throw new Error('Unexpected page without a record, expected the content to be loaded first');
  const record = entry.data as unknown as ContentRecord;
  return record;
}

/** In dev there is no record while the content has been broken from the start. */
async function currentRecord(kept: DevRecord): Promise<ContentRecord> {
  const reading = await kept.latest();
  const record = kept.record();
  if (record) return record;
  const issues = describeIssues(reading);
  throw new Error(`${issues?.title ?? ''}\n\n${issues?.stack ?? ''}`);
}
