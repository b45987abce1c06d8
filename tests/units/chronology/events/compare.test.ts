import { expect, test } from 'vitest';
import { compareDates, compareStable, compareText } from '../../../../src/chronology/events/compare.ts';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';

type Dated = Parameters<typeof compareStable>[0];

const ordered = (compare: typeof compareStable, ...written: readonly string[]) =>
  written
    .map((text) => ({ id: text.replace(/.* /, ''), date: mustParseEdtf(text.replace(/ .*/, '')) }))
    .sort(compare)
    .map(({ id }) => id);

test('the order of the data knows no clock: first day, last day, id', () => {
  const written = ['2025-04-18T23:00Z a', '2025-04-18T01:00Z b', '2025-04-18 c', '2025-04-17/2025-04-19 z'];
  expect(ordered(compareStable, ...written)).toEqual(['z', 'a', 'b', 'c']);
});

test('the order of dates is by first day, then the clock, then last day', () => {
  const written = [
    '2025-04-18/2025-04-20 e',
    '2025-04-18T23:00Z a',
    '2025-04-18T01:00Z b',
    '2025-04-18 c',
    '2025-04-17/2025-04-30 d',
  ];
  const byDate = (a: Dated, b: Dated) => compareDates(a.date, b.date);
  expect(ordered(byDate, ...written)).toEqual(['d', 'c', 'e', 'b', 'a']);
  expect(ordered(byDate, ...written.toReversed())).toEqual(['d', 'c', 'e', 'b', 'a']);
});

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['Z', 'a', -1],
])('%j and %j are ordered by code unit: %i', (a, b, expected) => {
  expect(compareText(a, b)).toBe(expected);
});
