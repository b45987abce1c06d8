import { buildRecord } from '../../src/check/check.ts';
import { buildChronology } from '../../src/chronology/chronology.ts';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import { readFolder } from '../../src/record/read/folder.ts';
import { writeRecord } from '../../tests/records/made/write-record.ts';

/** What every contender shows of an event. */
export interface FieldEvent {
  readonly id: string;
  readonly title: string;
  readonly account: string;
  /** First day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly actors: readonly string[];
}

/** A made record, as every contender is given it. */
export interface FieldRecord {
  /** Its content folder. */
  readonly content: string;
  /** By day. */
  readonly events: readonly FieldEvent[];
  /** The days it covers, `YYYY-MM-DD`. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Whom every filter is asked for: an actor of the last event, which every first page shows. */
  readonly chosenActor: string;
}

/** Makes a record of so many events in a content folder, the same one each time. */
export async function makeFieldRecord(content: string, size: number): Promise<FieldRecord> {
  await writeRecord(content, size);
  const record = buildRecord(await readFolder(content), { drafts: false });
  const events = [...buildChronology(record).events.values()].map(({ id, title, date, actors, reports }) => ({
    id,
    title,
    account: reports[0]?.account ?? '',
    day: date.earliest,
    actors,
  }));
  const { earliest: firstDay, latest: lastDay } = mustParseEdtf(record.site.period);
  const byDay = events.sort((one, other) => one.day.localeCompare(other.day));
  return { content, events: byDay, firstDay, lastDay, chosenActor: byDay.at(-1)?.actors[0] ?? '' };
}
