import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRecord } from '../check/check.ts';
import { findUnrecorded } from '../check/rules/permalinks.ts';
import { compareText } from '../chronology/events/compare.ts';
import { addClaimIds, claimIds } from '../record/claim-ids.ts';
import { contentDirectory } from '../record/read/folder.ts';
import { replaceFile } from '../record/replace-file.ts';
import { readSoundFolder } from './content.ts';

const folder = await readSoundFolder();
const record = buildRecord(folder, { drafts: false });
const { permalinks } = record;
const ids = [...new Set([...permalinks.ids, ...findUnrecorded(record)])].sort(compareText);
await rewrite(
  join(contentDirectory(), 'permalinks.json'),
  () => `${JSON.stringify({ aliases: {}, tombstones: {}, ...permalinks, ids }, null, 2)}\n`,
);

const taken = new Set(claimIds(folder.articles));
const before = taken.size;
for (const article of folder.articles) {
  const file = join(contentDirectory(), 'articles', `${article.name}.md`);
  await rewrite(file, (text) => addClaimIds(article, text, taken));
}
console.log(`${ids.length} event ids, ${ids.length - permalinks.ids.length} of them new`);
console.log(`${taken.size} claim ids, ${taken.size - before} of them new`);

/** Writes a file where its text changes. */
async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const changed = change(text);
  if (changed !== text) await replaceFile(file, changed);
}
