import { expect, test } from 'vitest';
import { countUpTo } from '../../../../src/chronology/dates/days.ts';
import { indexSpans } from '../../../../src/chronology/dates/spans.ts';

test.each<[string, number]>([
  ['2025-04-01', 0],
  ['2025-04-02', 2],
  ['2025-04-03', 2],
  ['2025-04-05', 4],
  ['2026-01-01', 4],
])('up to %s there are %i', (day, count) => {
  expect(countUpTo(['2025-04-02', '2025-04-02', '2025-04-04', '2025-04-05'], day)).toBe(count);
});

test('up to any day there are none of none', () => {
  expect(countUpTo([], '2025-04-01')).toBe(0);
});

const spans = {
  late: ['2025-04-20', '2025-04-20'],
  long: ['2025-04-01', '2025-04-18'],
  short: ['2025-04-10', '2025-04-11'],
  day: ['2025-04-11', '2025-04-11'],
} as const;

test.each<[from: string, to: string, met: readonly string[]]>([
  ['2025-03-01', '2025-03-31', []],
  ['2025-04-01', '2025-04-01', ['long']],
  ['2025-04-11', '2025-04-11', ['long', 'short', 'day']],
  ['2025-04-12', '2025-04-18', ['long']],
  ['2025-04-19', '2025-04-19', []],
  ['2025-04-11', '2025-04-30', ['late', 'long', 'short', 'day']],
  ['2025-04-21', '2025-04-30', []],
])('from %s to %s: %j', (earliest, latest, met) => {
  const find = indexSpans(Object.entries(spans), ([, [first, last]]) => ({ earliest: first, latest: last }));
  expect(find({ earliest, latest }).map(([name]) => name)).toEqual(met);
});
