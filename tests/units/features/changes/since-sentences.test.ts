import { expect, test } from 'vitest';
import { describeSince } from '../../../../src/features/changes/since-sentences.ts';

test.each([
  [null, 'What changes until your next visit will be marked.'],
  [0, 'No event is new or changed since your last visit.'],
  [1, '1 event is new or changed since your last visit.'],
  [12, '12 events are new or changed since your last visit.'],
])('a reader who comes again is told of events: %s', (marked, expected) => {
  expect(describeSince(marked)).toBe(expected);
});
