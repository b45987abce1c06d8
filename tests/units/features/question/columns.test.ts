import { expect, test } from 'vitest';
import { beginColumns } from '../../../../src/features/question/columns.ts';

test.each<[string, readonly number[], number, readonly number[]]>([
  ['none', [], 3, []],
  ['one', [5], 3, []],
  ['two to three columns: none is empty', [5, 1], 3, [1]],
  ['a column each, however uneven', [9, 1, 1], 3, [1, 2]],
  ['short ones below each other, not below the long one', [9, 6, 3, 1], 3, [1, 2]],
  ['the last column may be the longest', [3, 3, 9], 2, [2]],
  ['in two columns', [9, 6, 3, 1], 2, [1]],
  ['the rest of many', [13, 12, 5, 3, 3, 2, 2, 2, 1, 1, 1, 1], 3, [1, 3]],
])('%s', (_, heights, columns, begins) => {
  expect(beginColumns(heights, columns)).toEqual(begins);
});
