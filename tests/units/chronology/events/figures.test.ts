import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import {
  areOfOneHour,
  canBothHold,
  partsOfSubject,
  rangeOf,
  subjectOf,
} from '../../../../src/chronology/events/figures.ts';
import type { Figure } from '../../../../src/record/schema/article.ts';

test.each([
  ['killed', undefined, 'killed'],
  ['killed', 'people', 'killed (people)'],
  ['killed', 'people (children too)', 'killed (people (children too))'],
])('%s of %j is the subject “%s”, and back', (measure, of, subject) => {
  expect(subjectOf({ measure, of, value: 1, by: 'article' })).toBe(subject);
  expect(partsOfSubject(subject)).toEqual({ measure, of: of ?? null });
});

test('a subject that an author spread over lines has the same parts', () => {
  expect(partsOfSubject('killed (people\nin the harbour)')).toEqual({
    measure: 'killed',
    of: 'people\nin the harbour',
  });
});

test.each([
  ['one day', '2025-04-18', '2025-04-18', true],
  ['two days', '2025-04-18', '2025-04-19', false],
  ['a day and a month with it', '2025-04-18', '2025-04', true],
  ['a day and the month before it', '2025-04-18', '2025-03', false],
  ['stretches that share their last and first day', '2025-04-16/2025-04-18', '2025-04-18/2025-04-20', true],
  ['stretches that follow each other', '2025-04-16/2025-04-17', '2025-04-18/2025-04-20', false],
  ['one hour', '2025-04-18T12:00Z', '2025-04-18T12:00Z', true],
  ['one hour in two zones', '2025-04-18T12:00Z', '2025-04-18T15:00+03:00', true],
  ['times 59 minutes apart', '2025-04-18T12:00Z', '2025-04-18T12:59Z', true],
  ['times an hour apart', '2025-04-18T12:00Z', '2025-04-18T13:00Z', false],
  ['times around midnight', '2025-04-18T23:45Z', '2025-04-19T00:15Z', true],
  ['a day and an hour of it', '2025-04-18', '2025-04-18T12:00Z', false],
])('numbers of %s are of one hour: %s, %s: %j', (_what, a, b, expected) => {
  const [one, other] = [mustParseEdtf(a), mustParseEdtf(b)];
  expect([areOfOneHour(one, other), areOfOneHour(other, one)]).toEqual([expected, expected]);
});

test.each([
  ['', 'only 2', [false, true, false]],
  ['at least', 'from 2', [false, true, true]],
  ['over', 'above 2', [false, false, true]],
  ['more than', 'above 2', [false, false, true]],
  ['up to', 'to 2', [true, true, false]],
  ['at most', 'to 2', [true, true, false]],
  ['under', 'below 2', [true, false, false]],
  ['less than', 'below 2', [true, false, false]],
  ['fewer than', 'below 2', [true, false, false]],
  ['nearly', 'below 2', [true, false, false]],
  ['almost', 'below 2', [true, false, false]],
  ['some', 'any number', [true, true, true]],
])('“%s” 2 allows %s', (qualifier, _words, allowed) => {
  const figure = (value: number, given?: string): Figure => ({
    measure: 'killed',
    by: 'article',
    value,
    ...(given && { qualifier: given }),
  });
  const can = [1, 2, 3].map((value) => canBothHold(figure(2, qualifier), figure(value)));
  expect(can).toEqual(allowed);
  expect([1, 2, 3].map((value) => canBothHold(figure(value), figure(2, qualifier)))).toEqual(allowed);
});

test.each([
  ['at least', 2, 'at most', 2, true],
  ['over', 2, 'at most', 2, false],
  ['at least', 2, 'under', 2, false],
  ['over', 2, 'under', 3, true],
  ['at least', 3, 'at most', 2, false],
])('%s %i and %s %i can both be true: %j', (qualifier, value, other, limit, expected) => {
  const shared = { measure: 'killed', by: 'article' };
  expect(canBothHold({ ...shared, qualifier, value }, { ...shared, qualifier: other, value: limit })).toBe(expected);
});

test.each([
  [undefined, { least: 2, most: 2, open: false }],
  ['at least', { least: 2, most: Infinity, open: false }],
  ['over', { least: 2, most: Infinity, open: true }],
  ['up to', { least: -Infinity, most: 2, open: false }],
  ['nearly', { least: -Infinity, most: 2, open: true }],
  ['some', { least: -Infinity, most: Infinity, open: true }],
])('the range of %s 2', (qualifier, range) => {
  expect(rangeOf({ qualifier, value: 2 })).toEqual(range);
});
