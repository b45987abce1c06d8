import { parseArgs } from 'node:util';
import { TZDate } from '@date-fns/tz';
import { findUnrecorded } from '../check/rules/permalinks.ts';
import { buildChronology } from '../chronology/chronology.ts';
import { compareSnapshots } from '../chronology/history/diff-snapshots.ts';
import { publicationsOf } from '../chronology/history/publications.ts';
import { takeSnapshot } from '../chronology/history/snapshot.ts';
import { nouns } from '../record/schema/permalinks.ts';
import { contentDirectory } from '../record/read/folder.ts';
import type { ListedPublication } from '../record/schema/snapshot.ts';
import { findRevision } from '../site/astro/version.ts';
import { readArguments, refuse } from './arguments.ts';
import { describeChanges } from './changes-files.ts';
import { readSoundRecord } from './content.ts';
import { conduct } from './new/prompt.ts';
import { askDay, doubtClock, problemOfDay } from './publication-day.ts';
import { publish, publishRevision } from './publish.ts';

const { values } = readArguments('npm run changes -- [--date YYYY-MM-DD]', () =>
  parseArgs({ options: { date: { type: 'string' } } }),
);
const record = await readSoundRecord({ drafts: false });
const newest = publicationsOf(record).flatMap(daysOf).at(-1) ?? '';
const problem = values.date === undefined ? undefined : problemOfDay(values.date, newest);
if (problem !== undefined) refuse(`Unexpected --date ${values.date ?? ''}, ${problem}`);

const snapshot = takeSnapshot(buildChronology(record));
const changes = compareSnapshots(record.snapshot ?? { events: {}, articles: {} }, snapshot, record.permalinks);
if (changes.length > 0) {
  const [unrecorded] = findUnrecorded(record);
  if (unrecorded !== undefined) {
    refuse(
      `The ${nouns[unrecorded.kind]} "${unrecorded.id}" is not in permalinks.json: run npm run permalinks before you publish`,
    );
  }
  const date = values.date ?? (await findDay());
  await publish(contentDirectory(), record, { date, changes: [...changes] }, snapshot);
}
const revision = findRevision(record, changes);
if (revision !== null) await publishRevision(contentDirectory(), record, values.date ?? (await findDay()));
console.log(
  revision === null
    ? describeChanges(changes)
    : `No event or article has changed. Listed version ${revision} in published.json`,
);

function daysOf({ date, revisions = [] }: ListedPublication): readonly string[] {
  return [date, ...revisions.map((revision) => revision.date)];
}

/** Today, in the time zone of the site; asks where the clock is in doubt. */
async function findDay(): Promise<string> {
  const today = TZDate.tz(record.site.timeZone).toISOString().slice(0, 10);
  const doubt = doubtClock(today, newest);
  if (doubt === null) return today;
  if (process.stdin.isTTY) return conduct(askDay(doubt, newest));
  return refuse(`${doubt}: name the day, as in npm run changes -- --date ${today < newest ? newest : today}`);
}
