import { expect, test } from 'vitest';
import { balanceLines, breakLines, clipLines, fitText } from '../../../../src/pictures/share/fit.ts';
import { halves } from './typefaces.ts';

/** Ten pixels a letter. */
const style = { face: halves, size: 20 };

test.each([
  ['a short text is one line', 'one two', 100, ['one two']],
  ['a line is full to the last pixel', 'one two six', 70, ['one two', 'six']],
  ['a word wider than a line is broken', 'a Donaudampfschiff b', 80, ['a', 'Donaudam', 'pfschiff', 'b']],
  ['a line narrower than a letter has one letter', 'ab', 5, ['a', 'b']],
  ['letters of two code units stay whole', '𝒜𝒜𝒜', 20, ['𝒜𝒜', '𝒜']],
])('%s', (_what, text, width, lines) => {
  expect(breakLines(style, text, width)).toEqual(lines);
});

test.each([
  ['what fits is not clipped', 'one two six', 70, 2, ['one two', 'six']],
  ['what is left out is marked', 'one two six ten', 70, 1, ['one …']],
  ['the ellipsis has room in the last line', 'one two six seven', 70, 2, ['one two', 'six …']],
  ['a word too wide for the last line is cut', 'Donaudampfschiff', 80, 1, ['Donaud…']],
])('%s', (_what, text, width, most, lines) => {
  expect(clipLines(style, text, width, most)).toEqual(lines);
});

test.each([
  ['the largest size that fits', 'one two', { width: 210, height: 100, lines: 1 }, 60, ['one two'], true],
  [
    'a smaller one where lines would be too many',
    'one two',
    { width: 150, height: 100, lines: 1 },
    40,
    ['one two'],
    true,
  ],
  [
    'a smaller one where lines would be too high',
    'one two',
    { width: 150, height: 70, lines: 4 },
    40,
    ['one two'],
    true,
  ],
  ['the smallest, clipped', 'one two six', { width: 100, height: 30, lines: 4 }, 20, ['one two …'], false],
])('a text is set in %s', (_what, text, room, size, lines, isWhole) => {
  expect(fitText(halves, [60, 40, 20], text, room)).toEqual({ size, lines, isWhole });
});

test.each([
  ['a last line of one word gets company', 'one two six ten on', 160, ['one two', 'six ten on']],
  ['one line stays one', 'one two', 100, ['one two']],
])('%s', (_what, text, width, lines) => {
  expect(balanceLines(style, text, width)).toEqual(lines);
});
