import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import {
  type KeyMark,
  coverOf,
  haveRoom,
  narrowest,
  placeKeyMarks,
  wide,
} from '../../../../src/pictures/overview/key-labels.ts';
import type { Stretch } from '../../../../src/pictures/overview/bins.ts';
import { defining, record } from '../../record.ts';

const april = { from: '2025-04-01', to: '2025-04-30' };
type Titled = readonly [title: string, date: string];
const eventsOf = (events: readonly Titled[]) => [
  ...buildChronology(
    record({ one: events.map(([title, date], index) => defining(`e${index}`, date, { title })) }),
  ).events.values(),
];
const marksOf = (stretch: Stretch, ...events: readonly Titled[]) => placeKeyMarks(eventsOf(events), stretch);
/** The date of a day of April. */
const dayOf = (day: number) => `2025-04-${String(day).padStart(2, '0')}`;

test.each([
  ['has its name on the right', [['Truce', '2025-04-05']], [['Truce', 'start']]],
  ['at the end has it on the left', [['Truce', '2025-04-30']], [['Truce', 'end']]],
  [
    'near the end has it on the left, not its first word alone on the right',
    [['Trams run to the harbour again', '2025-04-28']],
    [['Trams run to the harbour again', 'end']],
  ],
  [
    'with a long name is cut at a word',
    [['The council and the mayor agree on a truce', '2025-04-05']],
    [['The council and the mayor …', 'start']],
  ],
  [
    'of the same day has a row of its own',
    [
      ['Truce', '2025-04-05'],
      ['Talks', '2025-04-05'],
    ],
    [
      ['Truce', 'start'],
      ['Talks', 'start'],
    ],
  ],
] as const)('a key event %s', (_what, events, expected) => {
  expect(marksOf(april, ...events).map(({ names: { wide: name } }) => [name?.text, name?.side])).toEqual(expected);
});

/** Names in the narrow plot and in the wide one, each on its side of the mark: `Truce ·` or `· Truce`. */
const named = (marks: readonly KeyMark[]) =>
  marks.map(({ row, names: { narrow, wide: broad } }) => [
    row,
    ...[narrow, broad].map((name) => name && (name.side === 'start' ? `· ${name.text}` : `${name.text} ·`)),
  ]);

// A day of April is 18.7 pixels wide in the narrow plot and 32.8 in the wide one; the mark takes 24, a name of five letters 41.
test.each<[string, Titled[], unknown[]]>([
  ['none', [], []],
  ['on the right of one', [['Truce', dayOf(5)]], [[0, '· Truce', '· Truce']]],
  ['on the left of the last day', [['Truce', dayOf(30)]], [[0, 'Truce ·', 'Truce ·']]],
  [
    'on the left of the first, where the next is too near on the right',
    [
      ['Truce', dayOf(5)],
      ['Talks', dayOf(7)],
    ],
    [
      [0, 'Truce ·', '· Truce'],
      [0, '· Talks', '· Talks'],
    ],
  ],
  [
    'all on the left in the narrow plot, where one would have none otherwise',
    [
      ['Truce', dayOf(26)],
      ['Talks', dayOf(30)],
    ],
    [
      [0, 'Truce ·', '· Truce'],
      [0, 'Talks ·', 'Talks ·'],
    ],
  ],
  [
    'in as few rows as all have names in',
    [
      ['Truce', dayOf(16)],
      ['Talks', dayOf(16)],
      ['Strike', dayOf(16)],
    ],
    [
      [0, '· Truce', '· Truce'],
      [1, '· Talks', '· Talks'],
      [2, '· Strike', '· Strike'],
    ],
  ],
  [
    'of marks that are moved to other rows for it',
    [10, 12, 14, 16].map((day) => ['Ferry union meets', dayOf(day)]),
    [
      [0, 'Ferry union meets ·', '· Ferry union meets'],
      [1, 'Ferry union meets ·', 'Ferry union meets ·'],
      [1, '· Ferry union meets', '· Ferry union meets'],
      [0, '· Ferry union meets', '· Ferry union meets'],
    ],
  ],
  [
    'of a mark that is moved, but not beside one that it would cover in the narrow plot',
    [
      ['Truce', dayOf(26)],
      ['Ferry union meets', dayOf(28)],
      ['Talks', dayOf(29)],
    ],
    [
      [0, '· Truce', '· Truce'],
      [2, 'Ferry union meets ·', 'Ferry union meets ·'],
      [1, 'Talks ·', '· Talks'],
    ],
  ],
])('names are %s', (_what, events, expected) => {
  expect(named(marksOf(april, ...events))).toEqual(expected);
});

// Cut to 20, 25 and 30 letters, the name takes 138, 186 and 234 pixels.
test.each([
  [5, 'Harbour council … ·', '· Harbour council …'],
  [6, 'Harbour council … ·', '· Harbour council …'],
  [7, 'Harbour council … ·', '· Harbour council votes …'],
  [8, 'Harbour council … ·', '· Harbour council votes again …'],
  [9, '· Harbour council …', '· Harbour council votes again …'],
])('a name has as many letters as there is room for, %i days before the next', (days, narrow, broad) => {
  const marks = marksOf(april, ['Harbour council votes again tomorrow', dayOf(10)], ['Truce', dayOf(10 + days)]);
  expect(named(marks)[0]).toEqual([0, narrow, broad]);
});

test.each([
  ['Truce is not yet on', 'Truce is not yet on'],
  ['Harbour council votes, and the mayor meets nobody', 'Harbour council votes …'],
  ['Harbour council votes on it all today', 'Harbour council votes …'],
  ['Harbour council votes with nobody about that', 'Harbour council votes with …'],
  ['Trams run to you all for as far as the way is', 'Trams run to you all for as …'],
])('a name that is cut ends with a word that says something, if much is left: %s', (title, text) => {
  expect(marksOf(april, [title, dayOf(2)])[0]?.names.wide?.text).toBe(text);
});

test('marks of days that are too near for one row have the next', () => {
  const rows = (...days: readonly number[]) =>
    marksOf(april, ...days.map((day): Titled => ['x', dayOf(day)])).map(({ row }) => row);
  expect(rows(10, 12)).toEqual([0, 0]);
  expect(rows(10, 11)).toEqual([0, 1]);
  expect(rows(10, 11, 12, 13)).toEqual([0, 1, 0, 1]);
});

test.each([
  ['none', 0, 1, true],
  ['nine of a day', 9, 0, true],
  ['ten of a day', 10, 0, false],
  ['120, each of its day', 120, 1, true],
  ['121, each of its day', 121, 1, false],
])('key events have room for marks: %s', (_what, count, step, expected) => {
  const events = Array.from({ length: count }, (_, index): Titled => [
    'x',
    new Date(Date.UTC(2025, 0, 1 + index * step)).toISOString().slice(0, 10),
  ]);
  expect(haveRoom(eventsOf(events), { from: '2025-01-01', to: '2025-05-01' })).toBe(expected);
});

test.each([
  [null, [88, 112]],
  [{ text: 'Truce', side: 'start' }, [88, 153]],
  [{ text: 'Truce', side: 'end' }, [47, 112]],
] as const)('in the middle of 200 pixels, a mark with the name %j covers %j', (name, cover) => {
  expect(coverOf({ at: 50 }, name, 200)).toEqual(cover);
});

test('nothing covers another, whatever the width, and no name goes beyond the days', () => {
  const day = fc.integer({ min: 1, max: 30 }).map((number) => `2025-04-${String(number).padStart(2, '0')}`);
  const title = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'm'), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(title, day), { maxLength: 40 }),
      fc.integer({ min: 0, max: 1400 }),
      (events, more) => {
        const ordered = events.toSorted(([, a], [, b]) => (a < b ? -1 : 1));
        const marks = marksOf(april, ...ordered.map(([text, date], index) => [`${index} ${text}`, date] as const));
        expect(marks).toHaveLength(events.length);
        const width = narrowest + more;
        const nameOf = ({ names }: KeyMark) => names[width < wide ? 'narrow' : 'wide'];
        for (const inRow of Map.groupBy(marks, ({ row }) => row).values()) {
          const covers = inRow.map((mark) => coverOf(mark, nameOf(mark), width)).sort(([a], [b]) => a - b);
          for (const [index, [from]] of covers.slice(1).entries()) {
            expect(from - (covers[index]?.[1] ?? NaN)).toBeGreaterThan(-0.5);
          }
          expect(covers[0]?.[0]).toBeGreaterThanOrEqual(-12);
          expect(covers.at(-1)?.[1]).toBeLessThanOrEqual(width + 12);
        }
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});

test('of forty events in a hundred days most have a name where there is room, and all marks are in seven rows', () => {
  const days = Array.from({ length: 40 }, (_, index) =>
    new Date(Date.UTC(2025, 1, 2 + index * 2.5)).toISOString().slice(0, 10),
  );
  const events = days.map((day, index) => [`Event ${index} of the talks about a truce`, day] as const);
  const marks = marksOf({ from: '2025-02-01', to: '2025-05-16' }, ...events);
  expect(marks.filter(({ names }) => names.wide !== null).length).toBeGreaterThanOrEqual(25);
  expect(Math.max(...marks.map(({ row }) => row))).toBeLessThan(7);
});
