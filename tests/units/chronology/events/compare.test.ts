import { expect, test } from 'vitest';
import { compareEvents, compareStable } from '../../../../src/chronology/events/compare.ts';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';

const ordered = (compare: typeof compareEvents, ...written: readonly string[]) =>
  written
    .map((text) => ({ id: text.replace(/.* /, ''), date: mustParseEdtf(text.replace(/ .*/, '')) }))
    .sort(compare)
    .map(({ id }) => id);

test.each([
  ['by first day', ['2025-04-18 b', '2025-04-17 a', '199X z'], ['z', 'a', 'b']],
  ['an interval by its start', ['2025-04-18 a', '2025-04-17/2025-05-01 b'], ['b', 'a']],
  ['by last day where the first is the same', ['2025-04 month', '2025-04-01 day'], ['day', 'month']],
  ['by id where the dates are the same', ['2025-04-18 b', '2025-04-18 a'], ['a', 'b']],
  ['an approximate day like the day', ['2025-04-18~ a', '2025-04-18 b', '2025-04-17? c'], ['c', 'a', 'b']],
  [
    'by clock time on one day, whatever the offset; without a time first',
    ['2025-04-18T12:00-04:00 a', '2025-04-18T18:00+03:00 b', '2025-04-18 c'],
    ['c', 'b', 'a'],
  ],
])('reading order: %s', (_what, written, expected) => {
  expect(ordered(compareEvents, ...written)).toEqual(expected);
});

test('the order of the data knows no clock: first day, last day, id', () => {
  const written = ['2025-04-18T23:00Z a', '2025-04-18T01:00Z b', '2025-04-18 c', '2025-04-17/2025-04-19 z'];
  expect(ordered(compareStable, ...written)).toEqual(['z', 'a', 'b', 'c']);
});
