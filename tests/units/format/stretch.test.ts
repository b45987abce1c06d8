import { expect, test } from 'vitest';
import { formatBin, formatDaysBefore, formatHead, formatStretch, formatTick } from '../../../src/format/stretch.ts';

test.each([
  ['2025-04-14', '2025-04-20', '14–20 April 2025'],
  ['2025-03-31', '2025-04-06', '31 March – 6 April 2025'],
  ['2025-04-18', '2025-04-18', '18 April 2025'],
])('from %s to %s is %s', (from, to, words) => {
  expect(formatStretch({ from, to })).toBe(words);
});

test.each([
  ['2025-04-10', 3, '7–9 April'],
  ['2025-04-02', 4, '29 March – 1 April'],
  ['2025-04-10', 1, '9 April'],
  ['2025-01-03', 4, '30 December 2024 – 2 January 2025'],
])('before %s, of %i days', (day, count, words) => {
  expect(formatDaysBefore(day, count)).toBe(words);
});

test.each([
  ['week', '2025-04-14', '2025-04-20', '14–20\u00A0Apr', '14', 'April 2025'],
  ['week', '2025-03-31', '2025-04-06', '31\u00A0Mar – 6\u00A0Apr', '31', 'March 2025'],
  ['week', '2025-06-01', '2025-06-01', '1\u00A0Jun', '1', 'June 2025'],
  ['month', '2025-04-01', '2025-04-30', 'April 2025', 'Apr', '2025'],
  ['year', '2025-01-01', '2025-12-31', '2025', '2025', ''],
  ['decade', '1990-01-01', '1999-12-31', '1990s', '1990', ''],
  ['week', '2025-02-01', '2025-04-13', '1\u00A0Feb – 13\u00A0Apr', '1', 'February 2025'],
  ['month', '2025-04-01', '2025-06-30', 'April 2025 – June 2025', 'Apr', '2025'],
  ['year', '2021-01-01', '2024-12-31', '2021 – 2024', '2021', ''],
  ['decade', '1970-01-01', '1999-12-31', '1970s – 1990s', '1970', ''],
  ['half-century', '1120-01-01', '1149-12-31', '1120 – 1149', '1120', ''],
  ['century', '1400-01-01', '1599-12-31', '1400 – 1599', '1400', ''],
  ['half-millennium', '1000-01-01', '1499-12-31', '1000 – 1499', '1000', ''],
] as const)('a %s from %s', (unit, from, to, row, tick, head) => {
  expect([formatBin(unit, { from, to }), formatTick(unit, from), formatHead(unit, from)]).toEqual([row, tick, head]);
});
