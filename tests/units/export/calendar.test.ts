import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { fillPermalinks } from '../../../src/record/schema/permalinks.ts';
import { renderCalendar } from '../../../src/export/calendar.ts';
import { defining, record, versioned } from '../record.ts';

const read = (given: Parameters<typeof record>[1], ...dates: readonly string[]) => {
  const reports = dates.map((date, index) => defining(`event-${index}`, date));
  const calendar = new ICAL.Component(
    ICAL.parse(renderCalendar(versioned(record({ one: reports }, given)))) as unknown[],
  );
  return calendar.getAllSubcomponents('vevent').map((entry) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(entry);
    const stamp = String(entry.getFirstPropertyValue('dtstamp'));
    return { uid, summary, stamp, days: `${startDate.toString()} to ${endDate.toString()}` };
  });
};

test.each([
  ['2025-04-17', '2025-04-17 to 2025-04-18', 'Title of event-0'],
  ['2025-04-21T00:00+03:00', '2025-04-21 to 2025-04-22', 'Title of event-0'],
  ['2025-03-29/2025-03-31', '2025-03-29 to 2025-04-01', 'Title of event-0'],
  ['2025-04-17~', '2025-04-17 to 2025-04-18', 'Title of event-0 (about 17 April 2025)'],
])('%s lasts from %s, exclusive, in whole days wherever it is read', (date, days, summary) => {
  expect(read({}, date)).toEqual([expect.objectContaining({ days, summary: summary.replace('\u00A0', ' ') })]);
});

test.each(['2025-04', '2025', '199X', '2025-03/2025-04-02'])('%s names no day, so it has no entry', (date) => {
  expect(read({}, date)).toEqual([]);
});

test('a renamed event keeps the id under which it was first published', () => {
  const permalinks = fillPermalinks({ events: { ids: ['talks', 'event-0'], aliases: { talks: 'event-0' } } });
  expect(read({ permalinks }, '2025-04-17').map(({ uid }) => uid)).toEqual(['talks@record.example']);
});

test('before the first publication, the time stamp is the event’s own day', () => {
  expect(read({}, '2025-04-17').map(({ stamp }) => stamp)).toEqual(['2025-04-17T00:00:00Z']);
});
