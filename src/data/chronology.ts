import { getEntry } from 'astro:content';
import { buildChronology } from '../chronology/chronology.ts';
import type { VersionedChronology } from '../chronology/model.ts';
import type { ContentRecord } from '../schema/record.ts';
import { versionOf } from './version.ts';

/** One chronology per loaded record: a build has one, dev a new one after each change. */
const built = new WeakMap<ContentRecord, VersionedChronology>();

/** Loads the chronology of the content folder; rejects where the content has not been loaded. */
export async function loadChronology(): Promise<VersionedChronology> {
  const entry = await getEntry('record', 'record');
  if (!entry) throw new Error('The content has issues, and there is no good record yet: npm run check names them');
  const record = entry.data as unknown as ContentRecord;
  const chronology = built.get(record) ?? { ...buildChronology(record), version: versionOf(record) };
  built.set(record, chronology);
  return chronology;
}
