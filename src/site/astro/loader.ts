import type { Loader, LoaderContext } from 'astro/loaders';
import { buildRecord, checkFolder } from '../../check/check.ts';
import { formatScreenful, formatVerdict } from '../../check/print-issues.ts';
import { writeEditorSchemas } from '../../record/editor-schemas/write.ts';
import { describeUnread, readFolder } from '../../record/read/folder.ts';
import type { ContentRecord } from '../../record/schema/record.ts';
import { remind } from '../reminder.ts';
import { refusal } from './refusal.ts';
import { type DevRecord, findDevRecord } from './dev-record.ts';
import { printReading } from './follow-content.ts';

/**
 * Loads a content folder as one entry, the whole record: events, questions and permalinks are only right together. A
 * build fails with every issue in every file; in dev the issues are printed.
 */
export function recordLoader(directory: string): Loader {
  return {
    name: 'record',
    load: async (context) => {
      const kept = findDevRecord();
      await (kept ? printFirst(context, kept) : fill(context, directory));
    },
  };
}

/** In dev the pages take the record as it was read: the store hands a change on half a second later. */
async function printFirst({ logger }: LoaderContext, kept: DevRecord): Promise<void> {
  const reading = await kept.latest();
  printReading(reading, logger);
  if ('folder' in reading) await writeEditorSchemas(reading.folder);
}

async function fill(context: LoaderContext, directory: string): Promise<void> {
  const folder = await readFolder(directory).catch((error: unknown) => {
    throw refusal(describeUnread(error));
  });
  const issues = checkFolder(folder);
  if (issues.length > 0) {
    throw refusal(`${formatVerdict(issues, folder.articles.length)}\n\n${formatScreenful(issues)}`);
  }
  const record: ContentRecord = buildRecord(folder, { drafts: false });
  const data = await context.parseData({ id: 'record', data: { ...record } });
  context.logger.info(formatVerdict(issues, folder.articles.length));
  const reminder = remind(folder, record);
  if (reminder !== null) context.logger.warn(reminder);
  context.store.clear();
  context.store.set({ id: 'record', data, digest: context.generateDigest(data) });
}
