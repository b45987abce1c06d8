import { expect, test } from 'vitest';
import { wrapText } from '../../../src/pictures/text.ts';

test.each([
  ['a short text is one line', 'one two', 10, ['one two']],
  ['a line is full to the last letter', 'one two six', 7, ['one two', 'six']],
  ['a word longer than a line is broken', 'a Donaudampfschiff b', 8, ['a', 'Donaudam', 'pfschiff', 'b']],
  ['letters of two code units stay whole', '𝒜𝒜𝒜', 2, ['𝒜𝒜', '𝒜']],
  ['nothing is no line', '', 5, []],
])('%s', (_what, text, letters, lines) => {
  expect(wrapText(text, letters)).toEqual(lines);
});
