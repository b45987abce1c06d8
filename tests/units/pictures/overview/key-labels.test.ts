import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { type KeyMark, coverOf, narrowest, placeKeyMarks, wide } from '../../../../src/pictures/overview/key-labels.ts';
import type { Stretch } from '../../../../src/pictures/overview/bins.ts';
import { defining, record } from '../../record.ts';

const april = { from: '2025-04-01', to: '2025-04-30' };
const marksOf = (stretch: Stretch, ...events: readonly (readonly [title: string, date: string])[]) =>
  placeKeyMarks(
    [
      ...buildChronology(
        record({ one: events.map(([title, date], index) => defining(`e${index}`, date, { title })) }),
      ).events.values(),
    ],
    stretch,
  );

test.each([
  ['has its name on the right', [['Truce', '2025-04-05']], [['Truce', 'start']]],
  ['at the end has it on the left', [['Truce', '2025-04-30']], [['Truce', 'end']]],
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
