import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../chronology/compare.ts';
import { contentDirectory } from '../ingest/folder.ts';
import { readSoundRecord } from './content.ts';

const { articles, permalinks } = await readSoundRecord({ drafts: false });
const onRecord = articles.flatMap(({ data }) => data.events.map(({ id }) => id));
const ids = [...new Set([...permalinks.ids, ...onRecord])].sort(compareText);
const file = join(contentDirectory(), 'permalinks.json');
const before = await readFile(file, 'utf8').catch(() => '');
const after = `${JSON.stringify({ aliases: {}, tombstones: {}, ...permalinks, ids }, null, 2)}\n`;
if (after !== before) await writeFile(file, after);
console.log(`${ids.length} permalinks, ${ids.length - permalinks.ids.length} of them new`);
