import { expect, test } from 'vitest';
import {
  balanceLines,
  breakLines,
  clipLines,
  fitText,
  lineHeight,
  widthIn,
} from '../../../../src/pictures/share/fit.ts';
import { halves } from './typefaces.ts';

/** Ten pixels a letter. */
const style = { face: halves, size: 20 };

test.each([
  ['', 20, 0],
  ['ab', 20, 20],
  ['a', 21, 11],
])('“%s” in size %i is %i pixels wide, a part of one counted whole', (text, size, width) => {
  expect(widthIn({ face: halves, size }, text)).toBe(width);
});

test.each([
  [30, 35],
  [40, 47],
  [76, 90],
])('a line of size %i is %i pixels high', (size, height) => {
  expect(lineHeight(size)).toBe(height);
});

test.each([
  ['nothing is an empty line', '', 100, ['']],
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
  ['as many words as fit beside the ellipsis', 'one two six ten', 90, 1, ['one two …']],
  ['a pixel less has no room for the second', 'one two six ten', 89, 1, ['one …']],
  ['lines before the last keep their words', 'one two six ten abc def', 70, 2, ['one two', 'six …']],
  ['a word too wide for the last line is cut', 'Donaudampfschiff', 80, 1, ['Donaud…']],
  ['of such a word only the beginning is kept', 'Donaudampfschiff und mehr', 80, 1, ['Donaud…']],
  ['and at least a letter', 'Donau', 20, 1, ['D…']],
  ['letters of two code units stay whole', '𝒜𝒜𝒜𝒜𝒜', 40, 1, ['𝒜𝒜…']],
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
  ['a size whose line is just as high as the room', 'one', { width: 210, height: 71, lines: 1 }, 60, ['one'], true],
  ['a smaller one where it is a pixel higher', 'one', { width: 210, height: 70, lines: 1 }, 40, ['one'], true],
  ['the smallest that fits', 'one two', { width: 70, height: 24, lines: 1 }, 20, ['one two'], true],
  [
    'the smallest, on one line where there is no room',
    'one two',
    { width: 50, height: 5, lines: 4 },
    20,
    ['one …'],
    false,
  ],
  [
    'the smallest, on as many lines as its height allows',
    'a b c d e',
    { width: 30, height: 48, lines: 9 },
    20,
    ['a b', 'c …'],
    false,
  ],
  [
    'the smallest, on as many lines as it may have',
    'a b c d e',
    { width: 30, height: 900, lines: 2 },
    20,
    ['a b', 'c …'],
    false,
  ],
  ['the smallest, clipped', 'one two six', { width: 100, height: 30, lines: 4 }, 20, ['one two …'], false],
])('a text is set in %s', (_what, text, room, size, lines, isWhole) => {
  expect(fitText(halves, [60, 40, 20], text, room)).toEqual({ size, lines, isWhole });
});

test.each([
  ['a last line of one word gets company', 'one two six ten on', 160, ['one two', 'six ten on']],
  ['one line stays one', 'one two', 100, ['one two']],
  ['even lines stay as they are', 'one two six ten', 70, ['one two', 'six ten']],
  ['words go down until all lines are alike', 'a b c d e f g h', 110, ['a b c d', 'e f g h']],
  ['three lines stay three', 'a b c d e f g', 50, ['a b c', 'd e f', 'g']],
])('%s', (_what, text, width, lines) => {
  expect(balanceLines(style, text, width)).toEqual(lines);
});
