import { getEntry } from 'astro:content';
import { buildChronology } from '../chronology/chronology.ts';
import type { Chronology } from '../chronology/model.ts';
import type { ContentRecord } from '../schema/record.ts';

let built: { readonly record: ContentRecord; readonly chronology: Chronology } | undefined;

/** Loads the chronology, building it once per record: a build has one, dev a new one after each change. */
export async function loadChronology(): Promise<Chronology> {
  const entry = await getEntry('record', 'record');
  if (!entry) throw new Error('Expected the content to be loaded before any page');
  const record = entry.data as unknown as ContentRecord;
  if (built?.record !== record) built = { record, chronology: buildChronology(record) };
  return built.chronology;
}
