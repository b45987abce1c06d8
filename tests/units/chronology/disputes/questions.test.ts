import { describe, expect, test } from 'vitest';
import { areExclusive, resolveQuestion } from '../../../../src/chronology/disputes/questions.ts';
import type { Question } from '../../../../src/record/schema/registries.ts';

const resolve = (answers: Question['answers'], given: Partial<Question> = {}) =>
  resolveQuestion('q', { text: 'Who fired?', answers, ...given });

test('an answer may be a label alone', () => {
  expect(resolve({ north: 'North', south: { label: 'South' } }).answers).toEqual({ north: 'North', south: 'South' });
});

describe('two answers exclude each other only where the registry says so', () => {
  const label = 'So';
  const stated = resolve({
    a: { label, excludes: ['b'] },
    b: { label },
    'b-more': { label, implies: ['b'] },
    'b-most': { label, implies: ['b-more'] },
    c: { label },
  });
  test.each([
    ['a', 'b', true],
    ['b', 'a', true],
    ['a', 'b-more', true],
    ['b-most', 'a', true],
    ['b', 'b-most', false],
    ['a', 'c', false],
    ['a', 'a', false],
    ['a', 'unknown', false],
    ['unknown', 'a', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(areExclusive(stated, one, other)).toBe(expected);
  });
});

test('where a question says that all its answers exclude each other, what one implies of another is excepted', () => {
  const all = resolve({ a: 'A', b: 'B', 'b-more': { label: 'B, more', implies: ['b'] } }, { exclusive: true });
  expect([...(all.excludes.get('a') ?? [])]).toEqual(['b', 'b-more']);
  expect([...(all.excludes.get('b') ?? [])]).toEqual(['a']);
});

test('answers that imply each other in a circle end nowhere worse than in a circle', () => {
  const round = resolve({ a: { label: 'A', implies: ['b'] }, b: { label: 'B', implies: ['a'] } });
  expect([...(round.implies.get('a') ?? [])].sort()).toEqual(['a', 'b']);
});
