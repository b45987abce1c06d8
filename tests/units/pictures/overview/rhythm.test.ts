import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { findBusiestDay } from '../../../../src/pictures/overview/rhythm.ts';
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
