import { expect, test } from 'vitest';
import { lineOf, listLines, nameSome } from '../../../../src/pictures/embed/list.ts';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => lineOf({ title: `Event ${index}` }, 'now'));

test.each([
  [0, 0, 0],
  [1, 1, 0],
  [3, 3, 0],
  [4, 4, 0],
  [5, 3, 2],
  [9, 3, 6],
])('of %i lines, where three are enough, %i are shown and %i left out', (given, shown, left) => {
  expect(listLines('Events', lines(given), 3)).toEqual({
    heading: 'Events',
    lines: lines(given).slice(0, shown),
    left,
  });
});

test('an event is one line without parties', () => {
  expect(lineOf({ title: 'Shots' }, '2 April')).toEqual({ when: '2 April', text: 'Shots', parties: [] });
});

test.each([
  [[], ''],
  [['BBC'], 'BBC'],
  [['BBC', 'RT', 'BBC'], 'BBC, RT'],
  [['BBC', 'RT', 'AFP', 'DW'], 'BBC, RT, AFP, DW'],
  [['BBC', 'RT', 'AFP', 'DW', 'ZDF'], 'BBC, RT, AFP and 2 more'],
])('%j are named as “%s”', (names, named) => {
  expect(nameSome(names)).toBe(named);
});
