import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import {
  buildDecadeViews,
  buildEventsView,
  buildMonthDays,
  buildPeriodViews,
  buildYearViews,
  linkMonths,
} from '../../../../src/chronology/views/periods.ts';
import { defining, record, report } from '../../record.ts';

const chronology = buildChronology(
  record(
    {
      one: [
        defining('plan', '199X'),
        defining('vote', '2024'),
        defining('talks', '2024-11-05', { weight: 'key' }),
        defining('deal', '2025-02-03/2025-04-01'),
      ],
      two: { source: 'wire', events: [report('talks')] },
      three: { source: 'mirror', events: [report('talks')] },
    },
    { stories: [{ name: '2024-11', title: 'November talks', chapters: [] }] },
  ),
);

test('events are listed under the month they begin in, or under the year or decade they are dated to', () => {
  const periods = buildPeriodViews(chronology, [...chronology.events.values()]);
  expect(periods.map(({ period, events }) => [period, ...events.map(({ id }) => id)])).toEqual([
    ['199X', 'plan'],
    ['2024', 'vote'],
    ['2024-11', 'talks'],
    ['2025-02', 'deal'],
  ]);
});

test('a year has its months, the titles of their stories, and what has no month', () => {
  expect(
    buildYearViews(chronology).map(({ year, months, undated }) => [
      year,
      months.map(({ period, story, events }) => [period, story?.title ?? null, events.length]),
      undated.map(({ id }) => id),
    ]),
  ).toEqual([
    ['2024', [['2024-11', 'November talks', 1]], ['vote']],
    ['2025', [['2025-02', null, 1]], []],
  ]);
});

test('independent sources are counted: a rewrite is none', () => {
  const lines = buildPeriodViews(chronology, [...chronology.events.values()]).flatMap(({ events }) => events);
  expect(lines.find(({ id }) => id === 'talks')).toMatchObject({ sources: 2, weight: 'key' });
});

/** A record of so many events a day from the first of January 2020 on, one in ten of them key. */
function long(days: number, perDay: number) {
  const events = Array.from({ length: days * perDay }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(index / perDay))).toISOString().slice(0, 10);
    return defining(`e${index}`, day, { weight: index % 10 === 0 ? 'key' : 'normal' });
  });
  return buildChronology(record({ one: [defining('plan', '199X'), ...events] }));
}

const years = long(800, 2);

test('the list of all events of a long record has the ways to its years, the latest events and what has no other page', () => {
  const { count, links, periods } = buildEventsView(years);
  expect(count).toBe(1601);
  expect(links?.years).toEqual([
    { period: '2020', count: 732 },
    { period: '2021', count: 730 },
    { period: '2022', count: 138 },
  ]);
  expect(links?.months.map(({ period }) => period)).toEqual(['2022-01', '2022-02', '2022-03']);
  expect(periods.map(({ period, events }) => [period, events.length])).toEqual([
    ['199X', 1],
    ['2022-02', 10],
    ['2022-03', 20],
  ]);
  expect(buildEventsView(chronology)).toMatchObject({ count: 4, links: null });
});

test('a month leads to the years, and to the months of its year', () => {
  const { years: linked, months } = linkMonths([...years.events.values()], '2021-05');
  expect(linked).toHaveLength(3);
  expect(months.at(4)).toEqual({ period: '2021-05', count: 62 });
});

test.each([
  ['2024', ['2024-12']],
  ['2025', ['2025-03', '2025-04', '2025-06']],
])('%s has its months with events, and decades are no years', (year, months) => {
  const dates = ['199X', '2024', '2024-12-30', '2025-03-01', '2025-03', '2025-04-18', '2025-06-01'];
  const { events } = buildChronology(record({ one: dates.map((date, at) => defining(`e${at}`, date)) }));
  const links = linkMonths([...events.values()], year);
  expect(links.years.map(({ period }) => period)).toEqual(['2024', '2025']);
  expect(links.months.map(({ period }) => period)).toEqual(months);
});

test('a year counts all events of a month, and lists at most so many', () => {
  const [january] = buildYearViews(long(31, 20))[0]?.months ?? [];
  expect(january?.count).toBe(620);
  expect(january?.events).toHaveLength(40);
  expect(january?.events.every(({ weight }) => weight === 'key')).toBe(true);
});

test('a month of too many events to show in full has them by day', () => {
  const crowded = long(31, 20);
  const events = [...crowded.events.values()].slice(1);
  expect(
    buildMonthDays(crowded, events)
      ?.map(({ day, events: onDay }) => [day, onDay.length])
      .slice(0, 2),
  ).toEqual([
    ['2020-01-01', 20],
    ['2020-01-02', 20],
  ]);
  expect(buildMonthDays(crowded, events.slice(0, 400))).toBeNull();
});

/** An event in every third year from 1120 on, and two that are dated to a decade alone, one of them without another. */
function abbey(count: number) {
  const events = Array.from({ length: count }, (_, index) => defining(`e${index}`, String(1120 + 3 * index)));
  return buildChronology(
    record(
      { one: [defining('ford', '111X'), defining('choir', '112X'), ...events, defining('bell', '1123-05-01')] },
      { stories: [{ name: '1123', title: 'The year of the bell', chapters: [] }] },
    ),
  );
}

test('where years are linked by decade, a decade has its years, and what is dated to it alone', () => {
  const decades = buildDecadeViews(abbey(40));
  expect(decades.slice(0, 3)).toMatchObject([
    { year: '111X', count: 1, months: [], undated: [{ id: 'ford' }] },
    {
      year: '112X',
      count: 6,
      months: [
        { period: '1120', story: null, count: 1, events: [{ id: 'e0' }] },
        { period: '1123', story: { title: 'The year of the bell' }, count: 2, events: [{ id: 'e1' }, { id: 'bell' }] },
        { period: '1126', count: 1 },
        { period: '1129', count: 1 },
      ],
      undated: [{ id: 'choir' }],
    },
    { year: '113X', count: 3, undated: [] },
  ]);
  expect(decades.map(({ year }) => year)).toEqual(
    linkMonths([...abbey(40).events.values()]).decades.map(({ first }) => first),
  );
});

test('few years have no pages of decades', () => {
  expect(buildDecadeViews(abbey(20))).toEqual([]);
  expect(buildEventsView(abbey(20)).hasDecades).toBe(false);
  expect(buildEventsView(abbey(40)).hasDecades).toBe(true);
});
