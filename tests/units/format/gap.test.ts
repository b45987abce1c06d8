import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../../src/chronology/dates/edtf.ts';
import { formatGap } from '../../../src/format/gap.ts';

test.each([
  ['2025-04-18', '2025-04-18', 'the same day'],
  ['2025-04-18', '2025-04-19', 'a day'],
  ['2025-04-18', '2025-04-20', 'two days'],
  ['2025-03-29', '2025-04-10', 'twelve days'],
  ['2025-03-28', '2025-04-10', '13 days'],
  // Two hours apart in time, a day apart where each happened.
  ['2025-04-18T23:00+03:00', '2025-04-19T01:00+03:00', 'a day'],
  ['2025-03-29', '2025-03-31', 'two days'],
])('from %s to %s: %s', (from, to, expected) => {
  expect(formatGap(mustParseEdtf(from), mustParseEdtf(to))).toBe(expected);
});

test.each([
  ['the second is earlier', '2025-04-18', '2025-04-17'],
  ['a day is not known', '2025-04', '2025-04-18'],
  ['a day is about', '2025-04-16~', '2025-04-18'],
  ['a day is uncertain', '2025-04-16', '2025-04-18?'],
  ['one is a span', '2025-04-16/2025-04-17', '2025-04-18'],
])('no gap where %s', (_what, from, to) => {
  expect(formatGap(mustParseEdtf(from), mustParseEdtf(to))).toBeNull();
});
