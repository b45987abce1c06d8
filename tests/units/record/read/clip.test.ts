import { expect, test } from 'vitest';
import { clip } from '../../../../src/record/read/clip.ts';

test.each([
  ['a short text', 'truce', 5, 'truce'],
  ['one letter too many', 'truces', 5, 'truce…'],
  ['letters of two units', '🕊🕊🕊', 3, '🕊🕊🕊'],
  ['one of them too many', '🕊🕊🕊🕊', 3, '🕊🕊🕊…'],
  ['far too many of them', '🕊'.repeat(1000), 3, '🕊🕊🕊…'],
  ['nothing', '', 3, ''],
])('%s: %s to %i', (_what, text, longest, expected) => {
  expect(clip(text, longest)).toBe(expected);
});
