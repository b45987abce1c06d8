import { expect, test } from 'vitest';
import { partsOfSubject, subjectOf } from '../../../../src/chronology/events/figures.ts';

test.each([
  ['killed', undefined, 'killed'],
  ['killed', 'people', 'killed (people)'],
  ['killed', 'people (children too)', 'killed (people (children too))'],
])('%s of %j is the subject “%s”, and back', (measure, of, subject) => {
  expect(subjectOf({ measure, of, value: 1, by: 'article' })).toBe(subject);
  expect(partsOfSubject(subject)).toEqual({ measure, of: of ?? null });
});
