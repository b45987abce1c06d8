import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, contains, crosses, overlap } from '../../../src/pictures/box.ts';
import { type Dot, placeLabels } from '../../../src/pictures/labels.ts';

const frame = { left: 0, top: 0, right: 320, bottom: 320 };
const dot = (x: number, y: number, text = 'Harbour'): Dot => ({ x, y, radius: 4, text });

test.each([
  ['right of the mark where there is room', [dot(100, 100)], [[107, 100, 'start', false]]],
  ['left of it at the right edge', [dot(300, 100)], [[293, 100, 'end', false]]],
  [
    'one right and one left of marks at one place',
    [dot(100, 100), dot(100, 100)],
    [
      [107, 100, 'start', false],
      [93, 100, 'end', false],
    ],
  ],
  ['away from the upper edge, with a line', [dot(100, 5)], [[107, 16, 'start', true]]],
])('a name stands %s', (_what, dots, expected) => {
  expect(placeLabels(dots, frame).map((label) => label && [label.at.x, label.at.y, label.side, label.led])).toEqual(
    expected,
  );
});

test('a name that is wider than the picture has no room', () => {
  expect(placeLabels([dot(160, 160, 'x'.repeat(60)), dot(160, 200)], frame).map((label) => label !== null)).toEqual([
    false,
    true,
  ]);
});

test('no name stands on another, on a mark, on an obstacle or outside, and no line runs through a name', () => {
  const dots = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 320 }),
      y: fc.integer({ min: 0, max: 320 }),
      radius: fc.integer({ min: 3, max: 9 }),
      text: fc.string({ minLength: 1, maxLength: 16 }),
    }),
    { maxLength: 25 },
  );
  const obstacle = { left: 120, top: 120, right: 180, bottom: 170 };
  fc.assert(
    fc.property(dots, (given) => {
      const labels = placeLabels(given, frame, [obstacle]).flatMap((label, index) =>
        label === null ? [] : [{ ...label, dot: given[index] }],
      );
      for (const [index, one] of labels.entries()) {
        expect(contains(frame, one.box)).toBe(true);
        const letters = around(
          { x: (one.box.left + one.box.right) / 2, y: one.at.y },
          (one.box.right - one.box.left) / 2,
          7,
        );
        expect([obstacle, ...given.map((mark) => around(mark, mark.radius))].some((box) => overlap(box, letters))).toBe(
          false,
        );
        for (const other of labels.slice(index + 1)) {
          expect(overlap(one.box, other.box)).toBe(false);
          expect(other.led && other.dot && crosses(other.dot, other.at, letters)).toBeFalsy();
        }
      }
    }),
    { numRuns: 200 },
  );
});

describe('boxes', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };

  test.each([
    ['apart', { left: 21, top: 10, right: 30, bottom: 20 }, false],
    ['that touch', { left: 20, top: 10, right: 30, bottom: 20 }, false],
    ['one in the other', { left: 12, top: 12, right: 13, bottom: 13 }, true],
    ['at a corner', { left: 19, top: 19, right: 30, bottom: 30 }, true],
  ])('%s', (_what, other, expected) => {
    expect(overlap(box, other)).toBe(expected);
    expect(overlap(other, box)).toBe(expected);
  });

  test.each([
    ['through it', [0, 15], [30, 15], true],
    ['through a corner', [5, 18], [18, 5], true],
    ['past it', [0, 25], [30, 25], false],
    ['that ends before it', [0, 15], [9, 15], false],
    ['that ends in it', [0, 15], [15, 15], true],
    ['down beside it', [5, 0], [5, 30], false],
    ['down through it', [15, 0], [15, 30], true],
  ] as const)('a line %s', (_what, [x, y], [toX, toY], expected) => {
    expect(crosses({ x, y }, { x: toX, y: toY }, box)).toBe(expected);
  });
});
