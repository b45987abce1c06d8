import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { atlas } from '../../atlas/countries.ts';

const { countries: shapes } = atlas.objects;

/** All land, without the borders of countries. */
export const land: MultiPolygon = merge(
  atlas,
  shapes.geometries.filter((shape) => shape.type === 'Polygon' || shape.type === 'MultiPolygon'),
);

/** The lines on which two countries meet. */
export const borders: MultiLineString = mesh(atlas, shapes, (one, other) => one !== other);
