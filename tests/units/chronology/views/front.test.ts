import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { chooseFrontPeriod, isLong, mostOnFront } from '../../../../src/chronology/views/front.ts';
import { defining, record } from '../../record.ts';

/** A chronology of an event for each date. */
function of(front: string | undefined, ...dates: readonly string[]) {
  const content = record({ one: dates.map((date, at) => defining(`e${at}`, date)) });
  return buildChronology({ ...content, site: { ...content.site, ...(front !== undefined && { front }) } });
}

const dates = ['199X', '2024', '2024-12-30', '2025-03-01', '2025-03', '2025-04-18', '2025-06-01'] as const;

test.each([
  [mostOnFront, false],
  [mostOnFront + 1, true],
])('a record of %i events is long: %s', (size, expected) => {
  expect(isLong(of(undefined, ...Array<string>(size).fill('2025-04-18')))).toBe(expected);
});

describe('the front page of a long record shows', () => {
  test.each<[string, string | undefined, string, number, [string, number] | null, [string, number] | null]>([
    ['the newest month', undefined, '2025-06', 1, ['2025-04', 1], null],
    ['the month of its story', '2025-03', '2025-03', 2, ['2024-12', 1], ['2025-04', 1]],
    ['the last month of the year of its story', '2024', '2024-12', 1, ['2024', 1], ['2025-03', 2]],
    ['the newest month, where the story is of one without events', '2025-01', '2025-06', 1, ['2025-04', 1], null],
  ])('%s', (_what, front, period, events, earlier, later) => {
    const chosen = chooseFrontPeriod(of(front, ...dates));
    const pair = (one: typeof chosen.earlier) => (one ? [one.period, one.count] : null);
    expect([chosen.period, chosen.events.length, pair(chosen.earlier), pair(chosen.later)]).toEqual([
      period,
      events,
      earlier,
      later,
    ]);
  });
});
