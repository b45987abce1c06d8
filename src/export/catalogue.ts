import type { Chronology } from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';
import type { DataFile } from './codebook.ts';
import { tables } from './tables/tables.ts';

/** Lists the CSV files, with what describes them. */
export function listTableFiles(): readonly DataFile[] {
  return [
    ...tables.map(({ name, description }) => ({ path: permalink.table(name), holds: description })),
    { path: permalink.dataPackage(), holds: 'A description of these tables for programs (Data Package 2.0)' },
  ];
}

/** Lists the calendars, the feeds and what other programs read. */
export function listOtherFiles({ sections }: Chronology['site']): readonly DataFile[] {
  return [
    { path: permalink.dataSchema(), holds: 'A JSON Schema of the JSON files' },
    { path: permalink.calendar(), holds: 'Every event whose day is known (iCalendar)' },
    ...(sections.includes('threads')
      ? [{ path: permalink.threadCalendar('<id>'), holds: 'The same of one thread' }]
      : []),
    { path: permalink.timelineJs(), holds: 'The key events for TimelineJS' },
    { path: permalink.rss(), holds: 'A feed of all events (RSS)' },
    { path: permalink.jsonFeed(), holds: 'The same feed as JSON' },
    { path: permalink.atom(), holds: 'The same feed as Atom' },
    { path: permalink.changesRss(), holds: 'A feed of changes to the record (RSS)' },
  ];
}
