import type { Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { atlas, countries } from '../../atlas/countries.ts';
import { measurePiece } from './pieces.ts';

const { countries: shapes } = atlas.objects;

const { coordinates: areas } = merge(
  atlas,
  shapes.geometries.filter((shape) => shape.type === 'Polygon' || shape.type === 'MultiPolygon'),
);

/** All land, without the borders of countries. */
export const land = areas.map(measureArea);

/** The lines on which two countries meet. */
export const borders = mesh(atlas, shapes, (one, other) => one !== other).coordinates.map((line) =>
  measurePiece(line, line),
);

/** Every country there is a shape of, with its areas. */
export const countryAreas = countries.map((country) => {
  const { geometry } = country;
  const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { ...measurePiece(country, coordinates.flat(2)), areas: coordinates.map(measureArea) };
});

/** The first ring of an area is its outline. */
function measureArea(area: Position[][]) {
  return measurePiece(area, area[0] ?? []);
}
