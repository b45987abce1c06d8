import { expect, test } from 'vitest';
import { around, contains, crosses, overlap } from '../../../src/pictures/box.ts';

const box = { left: 10, top: 10, right: 20, bottom: 20 };

test.each([
  ['apart', { left: 21, top: 10, right: 30, bottom: 20 }, false],
  ['over each other', { left: 10, top: 30, right: 20, bottom: 40 }, false],
  ['that touch at a side', { left: 20, top: 10, right: 30, bottom: 20 }, false],
  ['that touch above and below', { left: 10, top: 20, right: 20, bottom: 30 }, false],
  ['that touch at a corner', { left: 20, top: 20, right: 30, bottom: 30 }, false],
  ['one in the other', { left: 12, top: 12, right: 13, bottom: 13 }, true],
  ['that share a corner', { left: 19, top: 19, right: 30, bottom: 30 }, true],
])('boxes %s', (_what, other, expected) => {
  expect(overlap(box, other)).toBe(expected);
  expect(overlap(other, box)).toBe(expected);
});

test.each([
  ['holds itself', {}, true],
  ['holds a smaller one', { left: 11, top: 11, right: 19, bottom: 19 }, true],
  ['does not hold what is too far left', { left: 9 }, false],
  ['does not hold what is too high', { top: 9 }, false],
  ['does not hold what is too far right', { right: 21 }, false],
  ['does not hold what is too low', { bottom: 21 }, false],
])('a box %s', (_what, inner, expected) => {
  expect(contains(box, { ...box, ...inner })).toBe(expected);
});

test('a box is as high as it is wide, unless it is given a height', () => {
  expect(around({ x: 10, y: 20 }, 3)).toEqual({ left: 7, top: 17, right: 13, bottom: 23 });
  expect(around({ x: 10, y: 20 }, 3, 1)).toEqual({ left: 7, top: 19, right: 13, bottom: 21 });
});

test.each([
  ['through it', [0, 15], [30, 15], true],
  ['through it from the right', [30, 15], [0, 15], true],
  ['through two sides near a corner', [5, 18], [18, 5], true],
  ['down through it', [15, 0], [15, 30], true],
  ['inside it', [12, 12], [18, 16], true],
  ['that ends in it', [0, 15], [15, 15], true],
  ['that begins in it', [15, 15], [15, 40], true],
  ['that is a point in it', [15, 15], [15, 15], true],
  ['that is a point left of it', [5, 15], [5, 15], false],
  ['that is a point under it', [15, 25], [15, 25], false],
  ['past it', [0, 25], [30, 25], false],
  ['that ends before it', [0, 15], [9, 15], false],
  ['that ends at its edge', [0, 15], [10, 15], false],
  ['that begins at its edge', [15, 20], [15, 30], false],
  ['down beside it', [5, 0], [5, 30], false],
  ['along its left edge', [10, 0], [10, 30], false],
  ['along its right edge', [20, 0], [20, 30], false],
  ['along its top', [0, 10], [30, 10], false],
  ['along its bottom', [0, 20], [30, 20], false],
  ['through nothing but its corner', [0, 20], [20, 0], false],
  ['aslant past its corner', [0, 18], [12, 30], false],
] as const)('a line %s', (_what, [x, y], [toX, toY], expected) => {
  expect(crosses({ x, y }, { x: toX, y: toY }, box)).toBe(expected);
});
