import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, around, contains, crosses, overlap } from '../../../src/pictures/box.ts';
import { type Dot, type Label, placeLabels, snap, widthOf } from '../../../src/pictures/labels.ts';

const frame = { left: 0, top: 0, right: 320, bottom: 320 };
const dot = (x: number, y: number, text = 'Harbour'): Dot => ({ x, y, radius: 4, text });

/** Where names stand: the end at the mark, the height, the side, and whether a line leads there. */
const standing = (dots: readonly Dot[], obstacles: readonly Box[] = []) =>
  placeLabels(dots, frame, obstacles).map((label) => label && [label.at.x, label.at.y, label.side, label.led]);

test.each([
  ['right of the mark where there is room', [dot(100, 100)], [[107, 100, 'start', false]]],
  ['left of it at the right edge', [dot(300, 100)], [[293, 100, 'end', false]]],
  ['right of it where its 57 units just reach the edge', [dot(256, 100)], [[263, 100, 'start', false]]],
  ['left of it where they would reach over the edge', [dot(257, 100)], [[250, 100, 'end', false]]],
  [
    'one right and one left of marks at one place',
    [dot(100, 100), dot(100, 100)],
    [
      [107, 100, 'start', false],
      [93, 100, 'end', false],
    ],
  ],
  ['at the next height that is a multiple of four', [dot(100, 102)], [[107, 104, 'start', false]]],
  ['away from the upper edge, with a line', [dot(100, 5)], [[107, 16, 'start', true]]],
  ['away from the lower edge, with a line', [dot(100, 318)], [[107, 300, 'start', true]]],
])('a name stands %s', (_what, dots, expected) => {
  expect(standing(dots)).toEqual(expected);
});

const onTheRight = { left: 110, right: 120, top: 100, bottom: 104 };
const onTheLeft = { left: 80, right: 90, top: 100, bottom: 104 };

test.each<[string, Box[], unknown[]]>([
  ['an obstacle right of the mark: left', [onTheRight], [93, 100, 'end', false]],
  ['obstacles on both sides: ten lower', [onTheRight, onTheLeft], [107, 112, 'start', true]],
  [
    'obstacles on both sides, the right one reaching down: ten lower on the left',
    [{ ...onTheRight, bottom: 200 }, onTheLeft],
    [93, 112, 'end', true],
  ],
  [
    'obstacles on both sides that reach down: ten higher',
    [
      { ...onTheRight, bottom: 300 },
      { ...onTheLeft, bottom: 300 },
    ],
    [107, 92, 'start', true],
  ],
  [
    'an obstacle under the letters is in nobody’s way',
    [{ ...onTheRight, top: 108, bottom: 120 }],
    [107, 100, 'start', false],
  ],
  ['one that reaches into the letters is', [{ ...onTheRight, top: 107, bottom: 120 }], [93, 100, 'end', false]],
  [
    'an obstacle over the letters is in nobody’s way',
    [{ ...onTheRight, top: 80, bottom: 92 }],
    [107, 100, 'start', false],
  ],
  ['one that reaches down into the letters is', [{ ...onTheRight, top: 80, bottom: 93 }], [93, 100, 'end', false]],
])('%s', (_what, obstacles, expected) => {
  expect(standing([dot(100, 100)], obstacles)).toEqual([expected]);
});

test('a line leads past obstacles to a name that is further out', () => {
  const [above, below] = [
    { left: 28, right: 36, top: 60, bottom: 97 },
    { left: 28, right: 36, top: 103, bottom: 140 },
  ];
  expect(standing([dot(20, 100)], [above, below])).toEqual([[37, 100, 'start', true]]);
});

test('a line runs through no other mark', () => {
  const sides = [onTheRight, onTheLeft];
  const inTheWay = { x: 104, y: 107, radius: 1, text: 'x' };
  expect(standing([dot(100, 100), inTheWay], sides)[0]).toEqual([93, 112, 'end', true]);
});

test('the room of a name is as long as its letters, and high enough for a finger', () => {
  const boxes = placeLabels([dot(100, 100), dot(300, 200)], frame, []).map((label) => label?.box);
  expect(boxes).toEqual([
    { left: 107, right: 164, top: 86.5, bottom: 113.5 },
    { left: 236, right: 293, top: 186.5, bottom: 213.5 },
  ]);
});

test.each([
  ['', 0],
  ['x', 9],
  ['Harbour', 57],
])('“%s” is %i units wide', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  [0, 0],
  [1, 0],
  [2, 4],
  [5, 4],
  [6, 8],
])('the height %i becomes %i', (y, snapped) => {
  expect(snap(y)).toBe(snapped);
});

test('a name that is wider than the picture has no room', () => {
  expect(placeLabels([dot(160, 160, 'x'.repeat(60)), dot(160, 200)], frame, []).map((label) => label !== null)).toEqual(
    [false, true],
  );
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
        const letters = lettersOf(one);
        expect([obstacle, ...given.map((mark) => around(mark, mark.radius))].some((box) => overlap(box, letters))).toBe(
          false,
        );
        for (const other of labels.slice(index + 1)) {
          expect(overlap(one.box, other.box)).toBe(false);
          expect(other.led && other.dot && crosses(other.dot, other.at, letters)).toBeFalsy();
          expect(one.led && one.dot && crosses(one.dot, one.at, lettersOf(other))).toBeFalsy();
        }
      }
    }),
    { numRuns: 200 },
  );
});

function lettersOf({ box, at }: Pick<Label, 'box' | 'at'>): Box {
  return around({ x: (box.left + box.right) / 2, y: at.y }, (box.right - box.left) / 2, 7);
}
