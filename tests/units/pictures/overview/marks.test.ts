import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { placeMarks, scaleDays } from '../../../../src/pictures/overview/marks.ts';
import { defining, record } from '../../record.ts';

const april = { from: '2025-04-01', to: '2025-04-30' };
const hundredDays = { from: '2025-01-01', to: '2025-04-10' };
const eventsOn = (dates: readonly string[]) => [
  ...buildChronology(record({ one: dates.map((date, index) => defining(`e${index}`, date)) })).events.values(),
];
const marksOf = (...dates: readonly string[]) => placeMarks(eventsOn(dates), april);

test.each([
  ['2025-01-01', 0, 0.5],
  ['2025-01-02', 1, 1.5],
  ['2025-03-30', 88, 88.5],
  ['2025-04-10', 99, 99.5],
  ['1990-01-01', 0, 0],
  ['2025-04-11', 100, 100],
])('%s stands at %f per cent of a hundred days, its middle at %f', (day, start, middle) => {
  const scale = scaleDays(hundredDays);
  expect([scale.start(day), scale.middle(day)]).toEqual([start, middle]);
});

test.each([
  ['a day', '2025-04-16', { at: 51.67, until: 51.67, span: 'none', about: false }],
  ['a time', '2025-04-16T23:59+03:00', { at: 51.67, until: 51.67, span: 'none', about: false }],
  ['about a day', '2025-04-16~', { at: 51.67, until: 51.67, span: 'none', about: true }],
  ['a doubtful day', '2025-04-16?', { at: 51.67, until: 51.67, span: 'none', about: true }],
  ['days', '2025-04-03/2025-04-04', { at: 8.33, until: 11.67, span: 'lasts', about: false }],
  ['days from about one', '2025-04-03~/2025-04-04', { at: 8.33, until: 11.67, span: 'lasts', about: true }],
  ['a night', '2025-04-03T20:00Z/2025-04-03T23:00Z', { at: 8.33, until: 8.33, span: 'none', about: false }],
  ['a month', '2025-04', { at: 1.67, until: 98.33, span: 'within', about: false }],
  ['a day not known', '2025-04-XX', { at: 1.67, until: 98.33, span: 'within', about: false }],
])('%s', (_what, date, drawn) => {
  expect(marksOf(date)).toMatchObject([{ ...drawn, fromBefore: false, toAfter: false, row: 0 }]);
});

test.each([
  ['from before', '2025-03-20/2025-04-03', { at: 0, until: 8.33, fromBefore: true, toAfter: false }],
  ['to after', '2025-04-28/2025-05-03', { at: 91.67, until: 100, fromBefore: false, toAfter: true }],
  ['across', '2025', { at: 0, until: 100, fromBefore: true, toAfter: true, span: 'within' }],
])('what goes beyond the days says so: %s', (_what, date, drawn) => {
  expect(marksOf(date)).toMatchObject([drawn]);
});

test.each([
  ['one day', ['2025-04-16', '2025-04-16', '2025-04-16'], [0, 1, 2]],
  ['days that have room', ['2025-04-16', '2025-04-17', '2025-04-18'], [0, 0, 0]],
  ['the time that one took', ['2025-04-03/2025-04-06', '2025-04-05', '2025-04-08'], [0, 1, 0]],
  ['the month that one lies in', ['2025-04', '2025-04-05', '2025-04-05', '2025-04-30'], [0, 1, 2, 1]],
])('rows: %s', (_what, dates, rows) => {
  expect(marksOf(...dates).map(({ row }) => row)).toEqual(rows);
});

test('in a narrow stretch days next to each other take two rows', () => {
  const marks = placeMarks(eventsOn(['2025-01-05', '2025-01-06', '2025-01-07', '2025-01-08']), hundredDays);
  expect(marks.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
});

test('no two marks of a row are nearer than a finger can tell apart, and none is lost', () => {
  const day = fc.integer({ min: 1, max: 30 }).map((number) => `2025-04-${String(number).padStart(2, '0')}`);
  const span = fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : a));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), (dates) => {
      const marks = marksOf(...dates);
      expect(marks).toHaveLength(dates.length);
      for (const inRow of Map.groupBy(marks, ({ row }) => row).values()) {
        for (const [index, mark] of inRow.slice(1).entries()) {
          expect((mark.at - (inRow[index]?.until ?? 0)) * 9).toBeGreaterThanOrEqual(24);
        }
      }
    }),
  );
});
