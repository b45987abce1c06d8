import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { selectEvents } from '../../../../src/chronology/filter/filterable.ts';
import { type PartView, buildPartView, listPartPages, mostOnPage } from '../../../../src/chronology/views/part.ts';
import { defining, record } from '../../record.ts';

/** Every page of the mayor, in a record of so many events a month from January 2024 on; one in twenty is key. */
function pagesOf(months: number, perMonth: number): readonly PartView[] {
  const events = Array.from({ length: months * perMonth }, (_, index) => {
    const month = Math.floor(index / perMonth);
    const date = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
    return defining(`e${index}`, date, { weight: index % 20 === 0 ? 'key' : 'normal' });
  });
  const chronology = buildChronology(record({ one: events }));
  return listPartPages(selectEvents(chronology, { actor: ['mayor'] })).map(({ whole, part }) =>
    buildPartView(chronology, whole, part),
  );
}

const shownOn = ({ timeline, lines }: PartView) => [
  ...timeline.flatMap(({ days }) => days.flatMap(({ events }) => events.map(({ id }) => id))),
  ...lines.map(({ id }) => id),
];

test('events that fit are on one page, in full, which leads to no other', () => {
  const pages = pagesOf(10, 20);
  expect(pages.map(({ period, count, links, isDivided }) => [period, count, links, isDivided])).toEqual([
    ['', 200, null, false],
  ]);
  expect(pages.flatMap(shownOn)).toHaveLength(mostOnPage);
});

test('more are on pages of their years; the first has the key events and the latest', () => {
  const [first, ...years] = pagesOf(18, 15);
  expect(first).toMatchObject({ count: 270, isDivided: true, keyEvents: { count: 14 } });
  expect(first?.links?.years).toEqual([
    { period: '2024', count: 180 },
    { period: '2025', count: 90 },
  ]);
  expect(first && shownOn(first)).toEqual(Array.from({ length: 20 }, (_, index) => `e${250 + index}`));
  expect(years.map((page) => [page.period, shownOn(page).length])).toEqual([
    ['2024', 180],
    ['2025', 90],
  ]);
  expect(new Set(years.flatMap(shownOn)).size).toBe(270);
});

test('a year of too many is on pages of its months, and its own page has the ways there', () => {
  const pages = pagesOf(12, 100);
  expect(pages.map(({ period }) => period).slice(0, 3)).toEqual(['', '2024', '2024-01']);
  expect(pages[1]).toMatchObject({ isDivided: true, timeline: [], keyEvents: { count: 60 } });
  expect(pages[1]?.keyEvents.shown).toHaveLength(40);
  expect(pages[1]?.links?.months).toHaveLength(12);
  expect(new Set(pages.slice(2).flatMap(shownOn)).size).toBe(1200);
});

test('a month of too many has them a line each', () => {
  const month = pagesOf(1, 201).at(-1);
  expect(month).toMatchObject({ period: '2024-01', timeline: [] });
  expect(month?.lines).toHaveLength(201);
});
