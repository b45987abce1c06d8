import type { Loader, LoaderContext } from 'astro/loaders';
import { buildRecord, checkFolder } from '../../check/check.ts';
import { findUnpublished } from '../../check/rules/history.ts';
import { countUnnamedClaims } from '../../check/rules/claim-ids.ts';
import { findUnrecorded } from '../../check/rules/permalinks.ts';
import { formatReminder, formatScreenful, formatVerdict } from '../../check/print-issues.ts';
import { writeEditorSchemas } from '../../record/editor-schemas/write.ts';
import { describeUnread, readFolder } from '../../record/read/folder.ts';
import type { ContentRecord } from '../../record/schema/record.ts';
import { refusal } from './refusal.ts';
import { findRevision } from './version.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Loads a content folder as one entry, the whole record: events, questions and permalinks are only right together. A
 * build fails with every issue in every file; in dev the issues are printed and the last valid record stays in place.
 */
export function recordLoader(directory: string): Loader {
  return {
    name: 'record',
    load: async (context) => {
      // Only dev watches; the environment's variables may say anything.
      if (!context.watcher) return fill(context, directory);
      watchFolder(context.watcher, directory, () => refill(context, directory));
      await refill(context, directory);
    },
  };
}

async function fill(context: LoaderContext, directory: string): Promise<void> {
  const folder = await readFolder(directory).catch((error: unknown) => {
    throw refusal(describeUnread(error));
  });
  if (context.watcher !== undefined) await writeEditorSchemas(folder);
  const issues = checkFolder(folder);
  if (issues.length > 0) {
    throw refusal(`${formatVerdict(issues, folder.articles.length)}\n\n${formatScreenful(issues)}`);
  }
  const record: ContentRecord = buildRecord(folder, { drafts: context.watcher !== undefined });
  const data = await context.parseData({ id: 'record', data: { ...record } });
  context.logger.info(formatVerdict(issues, folder.articles.length));
  if (!context.watcher) {
    const unpublished = findUnpublished(record);
    const revision = findRevision(record, unpublished);
    const reminder = formatReminder(findUnrecorded(record), unpublished, countUnnamedClaims(folder), revision);
    if (reminder !== null) context.logger.warn(reminder);
  }
  context.store.clear();
  context.store.set({ id: 'record', data, digest: context.generateDigest(data) });
}

async function refill(context: LoaderContext, directory: string): Promise<void> {
  try {
    await fill(context, directory);
  } catch (error) {
    context.logger.error(error instanceof Error ? error.message : String(error));
  }
}
