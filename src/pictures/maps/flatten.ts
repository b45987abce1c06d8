import { type GeoProjection, geoStream } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';

/** A shape of the globe as a projection shows it: flat, and cut where the picture ends. */
export function flatten(projection: GeoProjection, shape: MultiPolygon): MultiPolygon {
  const coordinates: Position[][][] = [];
  let ring: Position[] = [];
  geoStream(
    shape,
    projection.stream({
      polygonStart: () => coordinates.push([]),
      lineStart: () => (ring = []),
      point: (x, y) => ring.push([x, y]),
      // Rings end where they began.
      lineEnd: () => coordinates.at(-1)?.push([...ring, ...ring.slice(0, 1)]),
      polygonEnd: () => undefined,
    }),
  );
  return { type: 'MultiPolygon', coordinates };
}
