import { describe, expect, test } from 'vitest';
import { placeStems, spreadLanes } from '../../../../src/pictures/exchange/stems.ts';

/** A row that is answered, its lane, and the rows of its answers. */
type Given = readonly [row: number, lane: number, ...answers: number[]];

const place = (given: readonly Given[]) => placeStems(given.map(([row, lane, ...answers]) => ({ row, lane, answers })));

describe('lines that run side by side in one lane', () => {
  test.each<[string, readonly Given[], readonly number[]]>([
    [
      'have places of their own',
      [
        [0, 0, 4],
        [1, 0, 3],
      ],
      [0, 1],
    ],
    [
      'give their place to the next',
      [
        [0, 0, 2],
        [1, 0, 5],
        [3, 0, 4],
      ],
      [0, 1, 0],
    ],
    [
      'also where the last answer is answered',
      [
        [0, 0, 2],
        [2, 0, 3],
      ],
      [0, 0],
    ],
    [
      'do not mind those of other lanes',
      [
        [0, 0, 9],
        [1, 1, 9],
        [2, 2, 9],
      ],
      [0, 0, 0],
    ],
    [
      'run to the last answer',
      [
        [0, 0, 1, 6],
        [5, 0, 7],
      ],
      [0, 1],
    ],
  ])('%s', (_what, given, expected) => {
    expect(place(given).map(({ track }) => track)).toEqual(expected);
  });
});

test('no mark and no line is at the place of another, and all are inside', () => {
  const stems = place([
    [0, 0, 5],
    [1, 0, 4],
    [2, 2, 6],
  ]);
  const lanes = spreadLanes(3, stems);
  const places = [
    ...lanes.map(({ mark }) => mark),
    ...stems.map(({ lane, track }) => lanes[lane]?.track(track) ?? NaN),
  ].sort((a, b) => a - b);
  expect(new Set(places).size).toBe(6);
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(Math.max(...places)).toBeLessThan(100);
  const nearest = Math.min(...places.slice(1).map((one, index) => one - (places[index] ?? 0)));
  expect(nearest).toBeGreaterThan(5);
});

test('a line is drawn from its event to the last of its answers', () => {
  expect(place([[1, 2, 3, 7]])).toEqual([{ row: 1, lane: 2, answers: [3, 7], track: 0, last: 7 }]);
});

test.each<[string, number, readonly Given[], number[], number[]]>([
  ['one lane without a line', 1, [], [37.5], []],
  ['three lanes without a line', 3, [], [12.5, 45.8, 79.2], []],
  [
    'two lines in the second of two',
    2,
    [
      [0, 1, 5],
      [1, 1, 4],
    ],
    [14.3, 52.4],
    [72.6, 84.5],
  ],
])('marks and lines share the width: %s', (_what, count, given, marks, tracks) => {
  const stems = place(given);
  const lanes = spreadLanes(count, stems);
  expect(lanes.map(({ mark }) => mark)).toEqual(marks);
  expect(stems.map(({ lane, track }) => lanes[lane]?.track(track))).toEqual(tracks);
});
