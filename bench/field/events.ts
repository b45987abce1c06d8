import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { buildRecord } from '../../src/check/check.ts';
import { buildChronology } from '../../src/chronology/chronology.ts';
import { mustParseEdtf } from '../../src/chronology/dates/edtf.ts';
import { contentDirectory, readFolder } from '../../src/record/read/folder.ts';
import type { Article } from '../../src/record/schema/article.ts';

/** What every contender shows of an event. */
export interface FieldEvent {
  readonly id: string;
  readonly title: string;
  readonly account: string;
  /** First day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly actors: readonly string[];
}

const content = contentDirectory();
const record = buildRecord(await readFolder(content), { drafts: false });
const chronology = buildChronology(record);
const originals = [...chronology.events.values()];

/** The days the record covers, `YYYY-MM-DD`. */
export const { earliest: firstDay, latest: lastDay } = mustParseEdtf(record.site.period);

/** The actor by whom every filter is asked to narrow: one of the first event, so that something is found. */
export const chosenActor = originals[0]?.actors[0] ?? '';

/** So many events by day: those of the record, and where they do not suffice, all of them again under other ids. */
export function takeEvents(size: number): readonly FieldEvent[] {
  return rounds(size)
    .flatMap(({ round, ids }) =>
      originals
        .filter(({ id }) => ids.has(id))
        .map(({ id, title, date, actors, reports }) => ({
          id: renameId(id, round),
          title: renameTitle(title, round),
          account: reports[0]?.account ?? '',
          day: date.earliest,
          actors,
        })),
    )
    .sort((one, other) => one.day.localeCompare(other.day));
}

/** Writes a content folder of so many events: the same as `takeEvents`, with all their reports. */
export async function writeContent(directory: string, size: number): Promise<void> {
  await cp(content, directory, { recursive: true });
  for (const name of ['articles', 'changes.yaml', 'published.json']) {
    await rm(join(directory, name), { recursive: true, force: true });
  }
  await mkdir(join(directory, 'articles'));
  await writeFile(join(directory, 'permalinks.json'), JSON.stringify({ ids: [], aliases: {}, tombstones: {} }));
  await writeFile(join(directory, 'site.yaml'), stringify(record.site));
  for (const { round, ids } of rounds(size)) {
    for (const { name, data } of record.articles) {
      const events = data.events.filter(({ id }) => ids.has(id)).map((event) => renameEvent(event, round, ids));
      if (events.length === 0) continue;
      const text = `---\n${stringify({ ...data, events })}---\nA summary.\n`;
      await writeFile(join(directory, 'articles', `${renameId(name, round)}.md`), text);
    }
  }
}

function rounds(size: number): readonly { readonly round: number; readonly ids: ReadonlySet<string> }[] {
  return Array.from({ length: Math.ceil(size / originals.length) }, (_, round) => ({
    round,
    ids: new Set(originals.slice(0, size - round * originals.length).map(({ id }) => id)),
  }));
}

function renameEvent(event: Article['events'][number], round: number, ids: ReadonlySet<string>) {
  const { title, respondsTo } = event;
  return {
    ...event,
    id: renameId(event.id, round),
    ...(title !== undefined && { title: renameTitle(title, round) }),
    ...(respondsTo && { respondsTo: respondsTo.filter((id) => ids.has(id)).map((id) => renameId(id, round)) }),
  };
}

function renameId(id: string, round: number): string {
  return round === 0 ? id : `${id.slice(0, 76)}-${round}`;
}

function renameTitle(title: string, round: number): string {
  return round === 0 ? title : `${round}: ${title}`.slice(0, 80);
}
