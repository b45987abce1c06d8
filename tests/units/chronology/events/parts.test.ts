import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import { divideByPeriod, linkPeriods, listParts } from '../../../../src/chronology/events/parts.ts';

/** Entries in order, so many of each date. */
const dated = (counts: readonly (readonly [edtf: string, count: number])[]) =>
  counts.flatMap(([edtf, count]) => Array.from({ length: count }, () => ({ date: mustParseEdtf(edtf) })));

const counts = [
  ['199X', 1],
  ['2024-12-31', 3],
  ['2025', 2],
  ['2025-01-05', 4],
  ['2025-03-02', 5],
] as const;

test.each<[string, Parameters<typeof dated>[0], number, readonly (readonly [string, number, number])[]]>([
  ['what fits on a page is not divided', counts, 15, [['', 15, 0]]],
  [
    'years are divided off where it does not',
    counts,
    12,
    [
      ['', 15, 0],
      ['199X', 1, 0],
      ['2024', 3, 0],
      ['2025', 11, 0],
    ],
  ],
  [
    'a year that does not fit is divided by month, and keeps what has no month',
    counts,
    10,
    [
      ['', 15, 0],
      ['199X', 1, 0],
      ['2024', 3, 0],
      ['2025', 11, 2],
      ['2025-01', 4, 0],
      ['2025-03', 5, 0],
    ],
  ],
  [
    'a year of which no month is known stays whole',
    [['2025', 5]],
    4,
    [
      ['', 5, 0],
      ['2025', 5, 0],
    ],
  ],
  ['nothing is one empty page', [], 10, [['', 0, 0]]],
])('%s', (_what, given, most, parts) => {
  const found = listParts(divideByPeriod(dated(given), most));
  expect(found.map(({ period, entries, rest }) => [period, entries.length, rest.length])).toEqual(parts);
});

test('every entry is on one page that is not divided', () => {
  const entries = dated(counts);
  const pages = listParts(divideByPeriod(entries, 4)).flatMap(({ parts, entries: all, rest }) =>
    parts.length > 0 ? rest : all,
  );
  expect(pages).toHaveLength(entries.length);
  expect(new Set(pages)).toEqual(new Set(entries));
});

test.each([
  ['', ['2025-01', '2025-03']],
  ['2025', ['2025-01', '2025-03']],
  ['2025-03', ['2025-01', '2025-03']],
  ['2024', []],
])('on the page of %j the years are linked, and the months %j', (period, months) => {
  const { years, months: linked } = linkPeriods(divideByPeriod(dated(counts), 10), period);
  expect(years.map((year) => `${year.period} ${year.count}`)).toEqual(['199X 1', '2024 3', '2025 11']);
  expect(linked.map((month) => month.period)).toEqual(months);
});
