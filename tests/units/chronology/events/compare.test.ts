import { expect, test } from 'vitest';
import { compareStable, compareText } from '../../../../src/chronology/events/compare.ts';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';

const ordered = (compare: typeof compareStable, ...written: readonly string[]) =>
  written
    .map((text) => ({ id: text.replace(/.* /, ''), date: mustParseEdtf(text.replace(/ .*/, '')) }))
    .sort(compare)
    .map(({ id }) => id);

test('the order of the data knows no clock: first day, last day, id', () => {
  const written = ['2025-04-18T23:00Z a', '2025-04-18T01:00Z b', '2025-04-18 c', '2025-04-17/2025-04-19 z'];
  expect(ordered(compareStable, ...written)).toEqual(['z', 'a', 'b', 'c']);
});

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['Z', 'a', -1],
])('%j and %j are ordered by code unit: %i', (a, b, expected) => {
  expect(compareText(a, b)).toBe(expected);
});
