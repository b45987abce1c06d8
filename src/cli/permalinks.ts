import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRecord } from '../check/check.ts';
import { countThings, writeNumber } from '../check/count.ts';
import { findUnrecorded } from '../check/rules/permalinks.ts';
import { compareText } from '../chronology/events/compare.ts';
import { addClaimIds, claimIds } from '../record/claim-ids.ts';
import { contentDirectory } from '../record/read/folder.ts';
import { replaceFile } from '../record/replace-file.ts';
import { addressed, nouns } from '../record/schema/permalinks.ts';
import { readArguments } from './arguments.ts';
import { readSoundFolder } from './content.ts';

readArguments('npm run permalinks', () => parseArgs({}));
const { articles } = await readSoundFolder();
const taken = new Set(claimIds(articles));
for (const article of articles) {
  const file = join(contentDirectory(), 'articles', `${article.name}.md`);
  await rewrite(file, (text) => addClaimIds(article, text, taken));
}

// Read anew, with the ids that claims have now.
const record = buildRecord(await readSoundFolder(), { drafts: false });
const unrecorded = findUnrecorded(record);
const parts = addressed.map((kind) => {
  const { ids, aliases, tombstones, ...more } = record.permalinks[kind];
  const added = unrecorded.flatMap((one) => (one.kind === kind ? one.id : []));
  return {
    kind,
    added,
    ids: [...new Set([...ids, ...added])].sort(compareText),
    aliases: sortKeys(aliases),
    tombstones: sortKeys(tombstones),
    more,
  };
});
const ledgers = parts.map(({ kind, ids, aliases, tombstones, more }) => {
  return [kind, { ids, aliases, tombstones, ...more }] as const;
});
// An id to a line, so that those of two authors are easily merged.
await rewrite(
  join(contentDirectory(), 'permalinks.json'),
  () => `${JSON.stringify(Object.fromEntries(ledgers), null, 2)}\n`,
);
for (const { kind, ids, added } of parts)
  console.log(`${countThings(ids.length, `${nouns[kind]} id`)}, ${writeNumber(added.length)} of them new`);

function sortKeys(map: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => compareText(a, b)));
}

/** Writes a file where its text changes. */
async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const changed = change(text);
  if (changed !== text) await replaceFile(file, changed);
}
