import { expect, test } from 'vitest';
import { addEntry } from '../../../../src/cli/new/add-entry.ts';

const many = Array.from({ length: 20 }, (_, index) => `z${String(index).padStart(2, '0')}: {name: Z}\n`).join('');

test.each([
  ['in its place', 'a: {name: A}\nc:\n  name: C\n', 'a: {name: A}\nb:\n  name: B\nc:\n  name: C\n'],
  ['at the end', 'a:\n  name: A', 'a:\n  name: A\nb:\n  name: B\n'],
  [
    'at the beginning, below what is said of the file',
    '# All of them\nc: {name: C}\n',
    '# All of them\nb:\n  name: B\nc: {name: C}\n',
  ],
  [
    'above the comment on the next',
    'a: {name: A}\n\n# C\nc: {name: C}\n',
    'a: {name: A}\nb:\n  name: B\n\n# C\nc: {name: C}\n',
  ],
  [
    'below a text that looks like a comment',
    'a:\n  note: |\n    # A\nc: {name: C}\n',
    'a:\n  note: |\n    # A\nb:\n  name: B\nc: {name: C}\n',
  ],
  ['at the end of what is in no order', 'c: {name: C}\na: {name: A}\n', 'c: {name: C}\na: {name: A}\nb:\n  name: B\n'],
  [
    'in its place where one entry is out of order',
    `zz: {name: Z}\na: {name: A}\n${many}`,
    `zz: {name: Z}\na: {name: A}\nb:\n  name: B\n${many}`,
  ],
  [
    'with the line ends of the file',
    'a: {name: A}\r\nc: {name: C}\r\n',
    'a: {name: A}\r\nb:\r\n  name: B\r\nc: {name: C}\r\n',
  ],
  ['into an empty file', '', 'b:\n  name: B\n'],
  ['into a file with a comment alone', '# None yet\n', '# None yet\nb:\n  name: B\n'],
  ['into a file in braces', '{a: {name: A}}\n', '{a: {name: A}, b: {name: B}}\n'],
  ['once', 'b: {name: Old}\n', 'b: {name: Old}\n'],
])('an entry is added %s', (_, before, after) => {
  expect(addEntry(before, 'b', { name: 'B' })).toBe(after);
});

test('other spellings are written in a line', () => {
  expect(addEntry('', 'b', { name: 'B: b', aliases: ['Б', 'b, c'] })).toBe(
    'b:\n  name: "B: b"\n  aliases: [Б, "b, c"]\n',
  );
});
