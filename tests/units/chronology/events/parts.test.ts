import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import { divideByPeriod, foldPeriods, linkPeriods, listParts } from '../../../../src/chronology/events/parts.ts';

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

const years = Array.from({ length: 40 }, (_, index) => [String(1120 + 3 * index), 2] as const);
const abbey = dated([['112X', 3], ...years, ['1300-05-01', 3], ['1300-06-01', 4]]);

test.each([
  ['', '130X', ['1300'], ['1300-05', '1300-06']],
  ['112X', '112X', ['1120', '1123', '1126', '1129'], []],
  ['1135', '113X', ['1132', '1135', '1138'], []],
  ['1300', '130X', ['1300'], ['1300-05', '1300-06']],
  ['1300-05', '130X', ['1300'], ['1300-05', '1300-06']],
])(
  'of many years, the page of %j has the decades, the years of %s and the months',
  (period, decade, linked, months) => {
    const links = linkPeriods(divideByPeriod(abbey, 5), period);
    expect(links.decades).toHaveLength(13);
    expect(links.decades.slice(0, 2)).toEqual([
      { period: '112X', count: 11, first: '112X' },
      { period: '113X', count: 6, first: '1132' },
    ]);
    expect(links.years.map((year) => year.period)).toEqual(linked);
    expect(links.years.every((year) => year.period.startsWith(decade.slice(0, 3)))).toBe(true);
    expect(links.months.map((month) => month.period)).toEqual(months);
  },
);

test.each([
  [4, ['112X 112X 1', '1123-05 1123-05 2', '1123-06 1123-06 3', '1131 1131 4']],
  [3, ['112X 112X 1', '1123 1123-05 5', '1131 1131 4']],
  [2, ['112X 112X 6', '113X 1131 4']],
  [1, ['112X 112X 6', '113X 1131 4']],
])('periods fold into years or decades where there are more than %i', (most, folded) => {
  const periods = ['112X', '1123-05', '1123-06', '1131'].map((period, index) => ({ period, count: index + 1 }));
  expect(foldPeriods(periods, most).map(({ period, first, count }) => `${period} ${first} ${count}`)).toEqual(folded);
});
