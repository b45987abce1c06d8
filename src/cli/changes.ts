import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TZDate } from '@date-fns/tz';
import { isDay } from '../chronology/dates/edtf.ts';
import { buildChronology } from '../chronology/chronology.ts';
import { compareSnapshots } from '../chronology/history/diff-snapshots.ts';
import { takeSnapshot } from '../chronology/history/snapshot.ts';
import { contentDirectory } from '../record/read/folder.ts';
import { addPublication, describeChanges, writeSnapshot } from './changes-files.ts';
import { readSoundRecord } from './content.ts';

const { values } = parseArgs({ options: { date: { type: 'string' } } });
const record = await readSoundRecord({ drafts: false });
const date = values.date ?? TZDate.tz(record.site.timeZone).toISOString().slice(0, 10);
const newest = record.changes.at(-1)?.date ?? '';
if (!isDay(date) || date < newest) {
  const after = newest === '' ? '' : `, not before ${newest}`;
  console.error(`Unexpected --date ${date}, expected a day such as 2025-04-18${after}`);
  process.exit(2);
}

const snapshot = takeSnapshot(buildChronology(record));
const changes = compareSnapshots(
  record.snapshot ?? { events: {}, articles: {} },
  snapshot,
  record.permalinks.aliases ?? {},
);
if (changes.length > 0) {
  const history = join(contentDirectory(), 'changes.yaml');
  const before = record.changes.length > 0 ? await readFile(history, 'utf8') : '';
  await writeFile(history, addPublication(before, { date, changes: [...changes] }));
  await writeFile(join(contentDirectory(), 'published.json'), writeSnapshot(snapshot));
}
console.log(describeChanges(changes));
