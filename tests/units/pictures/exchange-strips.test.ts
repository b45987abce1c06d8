import { expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { findExchanges } from '../../../src/chronology/disputes/exchanges.ts';
import { stripExchanges } from '../../../src/pictures/exchange-strips.ts';
import { defining, record } from '../record.ts';

/** A day, and whom the mayor met on it. */
type Met = readonly [date: string, ...others: string[]];

/** The strips of the mayor, who meets some actors on some days. */
function strips(...met: readonly Met[]) {
  const { events } = buildChronology(
    record({
      one: met.map(([date, ...others], index) =>
        defining(`e${index}`, date, { kind: 'talks', actors: ['mayor', ...others] }),
      ),
    }),
  );
  return stripExchanges(findExchanges({ events }, 'mayor'));
}

const drawn = (...met: readonly Met[]) =>
  strips(...met).strips.map(({ actors, marks, lanes }) => [
    actors.join(),
    lanes,
    ...marks.map(({ event, x, lane }) => `${event.id} ${x} ${lane}`),
  ]);

test.each<[string, readonly Met[], unknown[]]>([
  ['an only event stands in the middle', [['2025-04-18', 'council']], [['council', 1, 'e0 50 0']]],
  [
    'events stand where their days are, from edge to edge',
    [
      ['2025-04-01', 'council'],
      ['2025-04-11', 'council'],
      ['2025-04-21', 'council'],
    ],
    [['council', 1, 'e0 5 0', 'e1 50 0', 'e2 95 0']],
  ],
  [
    'events that are too near stand over each other, and a free lane is used again',
    [
      ['2025-04-01', 'council'],
      ['2025-04-02', 'council'],
      ['2025-04-03', 'council'],
      ['2025-04-04', 'council'],
      ['2025-04-21', 'council'],
    ],
    [['council', 3, 'e0 5 0', 'e1 9.5 1', 'e2 14 2', 'e3 18.5 0', 'e4 95 0']],
  ],
  [
    'marks a tenth of the strip apart are side by side',
    [
      ['2025-04-01', 'council'],
      ['2025-04-11', 'council'],
      ['2025-04-20', 'council'],
      ['2025-06-30', 'council'],
    ],
    [['council', 2, 'e0 5 0', 'e1 15 0', 'e2 24 1', 'e3 95 0']],
  ],
  [
    'actors of other events have strips of their own, as long as their events are as many',
    [
      ['2025-04-01', 'council'],
      ['2025-04-21', 'guard'],
    ],
    [
      ['council', 1, 'e0 5 0'],
      ['guard', 1, 'e1 95 0'],
    ],
  ],
  [
    'actors of the same events share a strip; the strip of more events comes first',
    [
      ['2025-04-01', 'council', 'guard', 'clerk'],
      ['2025-04-21', 'clerk'],
    ],
    [
      ['clerk', 1, 'e0 5 0', 'e1 95 0'],
      ['council,guard', 1, 'e0 5 0'],
    ],
  ],
])('%s', (_what, met, expected) => {
  expect(drawn(...met)).toEqual(expected);
});

test('an event of several days has its ends, and its mark in the middle', () => {
  const [strip] = strips(['2025-04-01', 'council'], ['2025-04-11/2025-04-21', 'council']).strips;
  expect(strip?.marks.map(({ from, to, x }) => [from, to, x])).toEqual([
    [5, 5, 5],
    [50, 95, 72.5],
  ]);
});

test.each([
  ['months', ['2025-02-15', '2025-05-15'], ['2025-03-01', '2025-04-01', '2025-05-01']],
  ['days, never hours', ['2025-04-18', '2025-04-19'], ['2025-04-18', '2025-04-19']],
])('a strip is measured by %s', (_what, [first = '', last = ''], expected) => {
  expect(strips([first, 'council'], [last, 'council']).days.map(({ day }) => day)).toEqual(expected);
});

test.each([
  ['are all named where there is room', ['2025-02-15', '2025-05-15'], ['19.2 middle', '50.5 middle', '80.8 middle']],
  ['are named inward at the edges', ['2025-04-18', '2025-04-19'], ['5 start', '95 end']],
  [
    'leave out names that would touch',
    ['2025-03-14', '2025-04-26'],
    ['9.2 middle', '23.8 -', '38.5 middle', '53.1 -', '67.8 middle', '82.4 -'],
  ],
])('days %s', (_what, [first = '', last = ''], expected) => {
  const { days } = strips([first, 'council'], [last, 'council']);
  expect(days.map(({ x, name }) => `${x} ${name ?? '-'}`)).toEqual(expected);
});
