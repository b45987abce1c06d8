import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../../src/chronology/dates/edtf.ts';
import { buildChronology, mustGet } from '../../../src/chronology/chronology.ts';
import { whenItStood } from '../../../src/chronology/events/figures.ts';
import { findSeries } from '../../../src/chronology/events/series.ts';
import { chartFigures } from '../../../src/pictures/figure-chart.ts';
import type { Figure } from '../../../src/record/schema/article.ts';
import { reporting } from '../record.ts';

/** The chart of figures of one thing, each in an article of its own, with what is asked of each in lines of words. */
function chart(...given: readonly (Partial<Figure> & { readonly published?: string; readonly words?: string })[]) {
  const written = reporting(
    ...given.map(({ published = '2025-04-18', words = 'words', ...figure }) => {
      const figures: Figure[] = [{ measure: 'killed', value: 1, by: 'mayor', of: 'people', ...figure }];
      return [{ date: published }, { figures, note: words }] as const;
    }),
  );
  const chronology = buildChronology(written);
  const [series] = findSeries(chronology, mustGet(chronology.events, 'talks'));
  if (series === undefined) return null;
  const figures = series.figures.map((one) => ({
    ...one.figure,
    stood: whenItStood(one),
    note: one.report.note ?? '',
  }));
  return chartFigures(figures, ({ note }) => note);
}

test.each([
  ['one number', [{ value: 5 }]],
  ['two numbers', [{ value: 5 }, { value: 6 }]],
])('%s is no chart: the table says it', (_what, given) => {
  expect(chart(...given)).toBeNull();
});

test('each number stands at its hour, and between the least and the greatest by its size', () => {
  const drawn = chart(
    { value: 10, asOf: '2025-04-18T06:00+03:00' },
    { value: 15, asOf: '2025-04-18T09:00+03:00' },
    { value: 20, asOf: '2025-04-18T18:00+03:00' },
  );
  expect(drawn?.figures.map(({ x, from, to, row }) => [x, from, to, row])).toEqual([
    [48, 24, 24, 24],
    [78, 33.5, 33.5, 43],
    [108, 62, 62, 62],
  ]);
  expect(drawn?.ticks).toEqual([
    { x: 48, value: 10 },
    { x: 108, value: 20 },
  ]);
  expect(drawn?.days).toEqual([{ y: 24, day: '2025-04-18' }]);
  expect(drawn?.height).toBe(76);
});

test('a number of a day stands for all of it, in the zone of the hours', () => {
  const drawn = chart(
    { value: 1, asOf: '2025-04-18T00:00+03:00' },
    { value: 2, asOf: '2025-04-19' },
    { value: 3, published: '2025-04-20T00:00+03:00' },
  );
  expect(drawn?.figures.map(({ from, to }) => [from, to])).toEqual([
    [24, 24],
    [43, 62],
    [62, 62],
  ]);
  expect(drawn?.days.map(({ day }) => day)).toEqual(['2025-04-18', '2025-04-20']);
});

test.each<[string, Partial<Figure>, string]>([
  ['a number alone', {}, 'exact'],
  ['at least', { qualifier: 'at least' }, 'up'],
  ['more than', { qualifier: 'more than' }, 'up'],
  ['up to', { qualifier: 'up to' }, 'down'],
  ['nearly', { qualifier: 'nearly' }, 'down'],
  ['a word that is not known', { qualifier: 'some' }, 'near'],
])('%s points where the number may lie', (_what, figure, limit) => {
  const drawn = chart({ value: 9, published: '2025-04-17', ...figure }, { value: 8 }, { value: 7 });
  expect(drawn?.figures[0]?.limit).toBe(limit);
});

test('numbers that are all the same stand in the middle, under one tick', () => {
  const drawn = chart({ value: 9 }, { value: 9, qualifier: 'over' }, { value: 9 });
  expect(drawn?.figures.map(({ x }) => x)).toEqual([78, 78, 78]);
  expect(drawn?.ticks).toEqual([{ x: 78, value: 9 }]);
});

test('words of several lines push down those that follow', () => {
  const long = 'at least 34 the commission for the rights of men and women';
  const drawn = chart({ value: 1, words: 'one' }, { value: 2, words: long }, { value: 3, words: 'three' });
  expect(drawn?.figures.map(({ lines, row }) => [row, ...lines])).toEqual([
    [24, 'one'],
    [43, 'at least 34 the commission', 'for the rights of men and', 'women'],
    [90, 'three'],
  ]);
});

test('the height is that of all lines of the last words', () => {
  const long = 'at least 34 the commission for the rights of men and women';
  expect(chart({ value: 1 }, { value: 2 }, { value: 3, words: long })?.height).toBe(24 + 19 + 19 + 3 * 14);
});

/** A chart of numbers of some dates, in the order given. */
const dated = (...dates: readonly string[]) =>
  chartFigures(
    dates.map((date, value) => ({ value, qualifier: undefined, stood: mustParseEdtf(date) })),
    () => 'words',
  );

test.each([
  [
    'in another order',
    ['2025-04-20', '2025-04-18', '2025-04-19'],
    [
      ['2025-04-18', 24],
      ['2025-04-20', 62],
    ],
  ],
  [
    'of which one lasts longest',
    ['2025-04-18/2025-04-21', '2025-04-19', '2025-04-20'],
    [
      ['2025-04-18', 24],
      ['2025-04-21', 62],
    ],
  ],
  ['that are the same', ['2025-04-18', '2025-04-18', '2025-04-18'], [['2025-04-18', 24]]],
])('the first and the last day of numbers %s', (_what, dates, expected) => {
  expect(dated(...dates)?.days.map(({ day, y }) => [day, y])).toEqual(expected);
});

test('a number of several days stands for all of them', () => {
  const drawn = dated('2025-04-18/2025-04-19', '2025-04-20', '2025-04-21');
  // Four days over 38 units.
  expect(drawn?.figures.map(({ from, to }) => [from, to])).toEqual([
    [24, 43],
    [43, 52.5],
    [52.5, 62],
  ]);
});

test('a number of some hours stands for these', () => {
  const drawn = dated('2025-04-18T00:00Z/2025-04-18T12:00Z', '2025-04-19T00:00Z', '2025-04-20T00:00Z');
  expect(drawn?.figures.map(({ from, to }) => [from, to])).toEqual([
    [24, 33.5],
    [43, 43],
    [62, 62],
  ]);
});

test.each([
  ['numbers of one moment', [{ value: 1 }, { value: 2 }, { value: 3 }]],
  ['nothing but zero', [{ value: 0, qualifier: 'over' }, { value: 0 }, { value: 0 }]],
  ['numbers below zero', [{ value: -2 }, { value: 0 }, { value: 3 }]],
])('%s are drawn inside the picture', (_what, given) => {
  const drawn = chart(...given);
  for (const { x, from, to } of drawn?.figures ?? []) {
    expect(x).toBeGreaterThanOrEqual(48);
    expect(x).toBeLessThanOrEqual(108);
    expect(from).toBeGreaterThanOrEqual(24);
    expect(to).toBeLessThanOrEqual(drawn?.height ?? 0);
  }
  expect(drawn?.figures).toHaveLength(3);
});
