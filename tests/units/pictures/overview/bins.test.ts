import { expect, test } from 'vitest';
import { binOf, cutIntoBins } from '../../../../src/pictures/overview/bins.ts';

const days = ({ from, to }: { readonly from: string; readonly to: string }) => `${from} ${to}`;

test('a month is cut into weeks from Monday, the first and last as short as the month has them', () => {
  const { unit, bins, heads } = cutIntoBins({ from: '2025-04-01', to: '2025-04-30' });
  expect(unit).toBe('week');
  expect(bins.map(days)).toEqual([
    '2025-04-01 2025-04-06',
    '2025-04-07 2025-04-13',
    '2025-04-14 2025-04-20',
    '2025-04-21 2025-04-27',
    '2025-04-28 2025-04-30',
  ]);
  expect(heads.map(days)).toEqual(['2025-04-01 2025-04-30']);
});

test.each([
  ['a day', '2025-04-18', '2025-04-18', 'week', 1, 1, '2025-04-18 2025-04-18'],
  ['thirty weeks', '2025-01-06', '2025-08-03', 'week', 30, 8, '2025-07-28 2025-08-03'],
  ['a day more than thirty weeks', '2025-01-06', '2025-08-04', 'month', 8, 1, '2025-08-01 2025-08-04'],
  ['thirty months', '2023-01-01', '2025-06-30', 'month', 30, 3, '2025-06-01 2025-06-30'],
  ['a day more than thirty months', '2023-01-01', '2025-07-01', 'year', 3, 0, '2025-01-01 2025-07-01'],
  ['thirty years', '1996-02-03', '2025-07-01', 'year', 30, 0, '2025-01-01 2025-07-01'],
  ['a day more than thirty years', '1995-12-31', '2025-07-01', 'decade', 4, 0, '2020-01-01 2025-07-01'],
  ['three centuries', '1720-01-01', '2019-12-31', 'decade', 30, 0, '2010-01-01 2019-12-31'],
  ['a day more than three centuries', '1720-01-01', '2020-01-01', 'half-century', 7, 0, '2000-01-01 2020-01-01'],
  ['nine centuries', '1120-01-01', '2019-12-31', 'half-century', 19, 0, '2000-01-01 2019-12-31'],
  ['a day more than fifteen centuries', '0500-01-01', '2000-01-01', 'century', 16, 0, '2000-01-01 2000-01-01'],
  ['a day more than thirty centuries', '0100-01-01', '3100-01-01', 'half-millennium', 7, 0, '3000-01-01 3100-01-01'],
  ['all years there are', '0001-01-01', '9999-12-31', 'half-millennium', 20, 0, '9500-01-01 9999-12-31'],
])('%s', (_what, from, to, unit, count, heads, last) => {
  const cut = cutIntoBins({ from, to });
  expect([cut.unit, cut.bins.length, cut.heads.length]).toEqual([unit, count, heads]);
  expect(cut.bins.map(days).at(-1)).toBe(last);
});

test.each([
  ['2025-03-01', 0],
  ['2025-04-01', 0],
  ['2025-04-06', 0],
  ['2025-04-07', 1],
  ['2025-04-30', 4],
  ['2025-05-30', 4],
])('%s lies in bin %i of April', (day, bin) => {
  expect(binOf(cutIntoBins({ from: '2025-04-01', to: '2025-04-30' }).bins, day)).toBe(bin);
});
