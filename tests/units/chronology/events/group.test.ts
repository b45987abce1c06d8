import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { groupByMonth, groupEvents } from '../../../../src/chronology/events/group.ts';
import { defining, record } from '../../record.ts';

const eventsOn = (...dates: readonly string[]) => [
  ...buildChronology(record({ one: dates.map((date, index) => defining(`e${index}`, date)) })).events.values(),
];

test('events stand under their month and day; what is known less closely under what is known', () => {
  const groups = groupEvents(eventsOn('199X', '2022', '2025-03', '2025-03-16~', '2025-04-18', '2025-04-18'));
  expect(groups.map(({ period, days }) => [period, days.map(({ day, events }) => [day, events.length])])).toEqual([
    ['199X', [[null, 1]]],
    ['2022', [[null, 1]]],
    [
      '2025-03',
      [
        [null, 1],
        ['2025-03-16', 1],
      ],
    ],
    ['2025-04', [['2025-04-18', 2]]],
  ]);
});

test.each([
  ['an interval', '2025-04-03/2025-04-04', '2025-04', '2025-04-03'],
  ['an interval of months and days', '2025-02/2025-04-15', '2025-02', null],
  ['midnight in Moscow', '2025-04-21T00:00+03:00', '2025-04', '2025-04-21'],
  ['midnight far east', '2025-05-01T00:00+14:00', '2025-05', '2025-05-01'],
  ['late evening far west', '2025-04-30T23:59-12:00', '2025-04', '2025-04-30'],
])('%s stands where it starts, as written', (_what, date, period, day) => {
  expect(groupEvents(eventsOn(date))).toMatchObject([{ period, days: [{ day }] }]);
});

test('the days between are counted, across months, but not across more than a year', () => {
  const groups = groupEvents(eventsOn('2022-02-24', '2025-03-28', '2025-03-29', '2025-04-02'));
  expect(groups.flatMap(({ days }) => days.map(({ silentDays }) => silentDays))).toEqual([0, 0, 0, 3]);
});

test('months hold the events that start in them; a year alone is in no month', () => {
  const months = groupByMonth(eventsOn('2024', '2025-03-31/2025-04-02', '2025-04', '2025-04-01'));
  expect([...months].map(([month, events]) => [month, events.length])).toEqual([
    ['2025-03', 1],
    ['2025-04', 2],
  ]);
});
