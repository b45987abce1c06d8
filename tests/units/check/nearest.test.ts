import { expect, test } from 'vitest';
import { nearestTo } from '../../../src/check/rule.ts';

const nine = 'abcdefghi';

test.each<[what: string, found: string, known: readonly string[], expected: string | null]>([
  ['nothing is known', 'wire', [], null],
  ['one letter differs of two', 'ab', ['ac'], 'ac'],
  ['one letter differs of three', 'wir', ['win'], 'win'],
  ['two letters differ of three', 'ajc', ['afp'], null],
  ['two neighbours changed places', 'wier', ['wire'], 'wire'],
  ['more than two letters changed places', 'stop', ['pots'], null],
  ['a third of the letters differ', 'abcdefxyz', [nine], nine],
  ['more than a third of the letters differ', 'abcdewxyz', [nine], null],
  ['the known name is the longer one', 'ab', ['abc'], 'abc'],
  ['several are known', 'gazete', ['wire', 'gazette', 'gazelle'], 'gazette'],
  ['it is of 200 letters', 'a'.repeat(200), ['a'.repeat(199)], 'a'.repeat(199)],
  ['it is too long to compare', 'a'.repeat(201), ['a'.repeat(200)], null],
])('which known name may have been meant where %s', (_what, found, known, expected) => {
  expect(nearestTo(found, known)).toBe(expected);
});
