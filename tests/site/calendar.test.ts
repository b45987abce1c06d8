import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { hasDay } from '../../src/chronology/dates/edtf.ts';
import { absolute, permalink } from '../../src/addresses/permalink.ts';
import { chronology, readSite } from './pages.ts';

const { events, site, threads } = chronology;

/** A calendar and its entries, as a parser that is not ours reads them. */
async function readCalendar(address: string) {
  const calendar = new ICAL.Component(ICAL.parse(await readSite(address)) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  return { calendar, entries };
}

const { calendar, entries } = await readCalendar(permalink.calendar());

test('the calendar holds every event whose day is known, and counts the others', () => {
  const dated = [...events.values()].filter(({ date }) => date.parts.every(hasDay));
  expect(entries.map(({ uid }) => uid).sort()).toEqual(
    dated.map(({ id, aliases }) => `${aliases[0] ?? id}@harbour-bridge.example`).sort(),
  );
  expect(dated.length).toBeLessThan(events.size);
  expect(String(calendar.getFirstPropertyValue('x-wr-caldesc'))).toBe(
    `${site.description} Not in this calendar: ${events.size - dated.length} events of which the day is not known.`,
  );
});

test('an entry lasts from the first day to the last, and leads to the page of its event', () => {
  const given = entries.map(({ component, startDate, endDate }) => ({
    url: component.getFirstPropertyValue('url'),
    isDate: startDate.isDate && endDate.isDate,
    first: startDate.toString(),
    last: addDays(endDate, -1).toString(),
  }));
  const expected = [...events.values()]
    .filter(({ date }) => date.parts.every(hasDay))
    .map(({ id, date }) => ({
      url: absolute(site.url, permalink.event(id)),
      isDate: true,
      first: date.earliest,
      last: date.latest,
    }));
  expect(given).toEqual(expected);
});

test('a date that is not certain is said in the name of the entry', () => {
  const doubtful = [...events.values()].filter(({ date }) => date.approximate || date.uncertain);
  const named = doubtful.filter(({ date }) => date.parts.every(hasDay)).map(({ title }) => title);
  expect(named.length).toBeGreaterThan(0);
  for (const title of named) {
    expect(entries.map(({ summary }) => summary)).toContainEqual(expect.stringMatching(/ \((about|.*uncertain).*\)$/));
    expect(entries.map(({ summary }) => summary)).not.toContain(title);
  }
});

test('its time stamp is the day of the last publication', () => {
  const stamps = new Set(entries.map(({ component }) => String(component.getFirstPropertyValue('dtstamp'))));
  expect([...stamps]).toEqual([`${chronology.changes.at(-1)?.date ?? ''}T00:00:00Z`]);
});

describe.each([...threads.keys()])('the calendar of the thread %s', (id) => {
  test('holds its events', async () => {
    const own = await readCalendar(permalink.threadCalendar(id));
    const uids = [...events.values()]
      .filter((event) => event.threads.some((thread) => thread.id === id) && event.date.parts.every(hasDay))
      .map((event) => `${event.aliases[0] ?? event.id}@harbour-bridge.example`);
    expect(own.entries.map(({ uid }) => uid)).toEqual(uids);
  });
});

function addDays(time: ICAL.Time, days: number): ICAL.Time {
  const moved = time.clone();
  moved.adjust(days, 0, 0, 0);
  return moved;
}
