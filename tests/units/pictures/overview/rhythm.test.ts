import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { findBusiestDay, findLongestSilence } from '../../../../src/pictures/overview/rhythm.ts';
import { defining, record } from '../../record.ts';

const eventsOn = (dates: readonly string[]) => [
  ...buildChronology(record({ one: dates.map((date, index) => defining(`e${index}`, date)) })).events.values(),
];

test.each([
  ['no event', [], null],
  ['one event a day', ['2025-04-01', '2025-04-02'], null],
  ['two on one day', ['2025-04-01', '2025-04-02', '2025-04-02'], ['2025-04-02', 2]],
  ['the first of two such days', ['2025-04-01', '2025-04-01', '2025-04-02', '2025-04-02'], ['2025-04-01', 2]],
  ['an event counts where it begins', ['2025-04-01/2025-04-03', '2025-04-01', '2025-04-03'], ['2025-04-01', 2]],
  ['an event of no known day counts on none', ['2025-04', '2025-04', '2025-04-01'], null],
])('most on one day: %s', (_what, dates, found) => {
  const busiest = findBusiestDay(eventsOn(dates));
  expect(busiest && [busiest.day, busiest.events.length]).toEqual(found);
});

test.each([
  ['no event', [], null],
  ['days that follow each other', ['2025-04-01', '2025-04-02'], null],
  ['a day between', ['2025-04-01', '2025-04-03'], { from: '2025-04-02', to: '2025-04-02', days: 1 }],
  ['across a month', ['2025-03-30', '2025-04-02'], { from: '2025-03-31', to: '2025-04-01', days: 2 }],
  ['the first of two', ['2025-04-01', '2025-04-03', '2025-04-05'], { from: '2025-04-02', to: '2025-04-02', days: 1 }],
  [
    'what lasts breaks it',
    ['2025-04-01/2025-04-08', '2025-04-02', '2025-04-10'],
    { from: '2025-04-09', to: '2025-04-09', days: 1 },
  ],
  [
    'a month does not break it',
    ['2025-04', '2025-04-01', '2025-04-04'],
    { from: '2025-04-02', to: '2025-04-03', days: 2 },
  ],
  ['across the change of clocks', ['2025-03-28', '2025-04-01'], { from: '2025-03-29', to: '2025-03-31', days: 3 }],
])('longest silence: %s', (_what, dates, found) => {
  expect(findLongestSilence(eventsOn(dates))).toEqual(found);
});
