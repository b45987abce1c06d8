import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findUnrecorded } from '../check/rules/permalinks.ts';
import { compareText } from '../chronology/events/compare.ts';
import { contentDirectory } from '../record/read/folder.ts';
import { readSoundRecord } from './content.ts';

const record = await readSoundRecord({ drafts: false });
const { permalinks } = record;
const ids = [...new Set([...permalinks.ids, ...findUnrecorded(record)])].sort(compareText);
const file = join(contentDirectory(), 'permalinks.json');
const before = await readFile(file, 'utf8').catch(() => '');
const after = `${JSON.stringify({ aliases: {}, tombstones: {}, ...permalinks, ids }, null, 2)}\n`;
if (after !== before) await writeFile(file, after);
console.log(`${ids.length} permalinks, ${ids.length - permalinks.ids.length} new`);
