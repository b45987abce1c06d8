import { expect, test } from 'vitest';
import { describeSince } from '../../../../src/features/changes/since-sentences.ts';

test.each([
  [null, 'New and changed events will be marked on your next visit.'],
  [0, 'No new or changed events since your last visit.'],
  [1, '1 new or changed event since your last visit.'],
  [12, '12 new or changed events since your last visit.'],
])('a reader who comes again is told of events: %s', (marked, expected) => {
  expect(describeSince(marked)).toBe(expected);
});
