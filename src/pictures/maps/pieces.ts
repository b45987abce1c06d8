import { type GeoProjection, geoDistance } from 'd3-geo';
import type { Position } from 'geojson';

type LonLat = readonly [lon: number, lat: number];

/** A part of a shape, and the circle on the globe in which it is: what is far from a map need not be projected. */
export interface Piece<Part> {
  readonly part: Part;
  readonly centre: LonLat;
  /** In radians; Infinity where the circle would be half of the globe. */
  readonly radius: number;
}

/** Finds the circle in which a part with such points is. */
export function measurePiece<Part>(part: Part, points: readonly Position[]): Piece<Part> {
  const centre = middleOf(points);
  const radius = Math.max(...points.map((point) => geoDistance([...centre], [point[0] ?? 0, point[1] ?? 0])));
  // In a smaller circle are the lines between its points too, and what they enclose.
  return { part, centre, radius: radius < 1.5 ? radius : Infinity };
}

/** The parts of which a map may show something. */
export function partsInReach<Part>(projection: GeoProjection, pieces: readonly Piece<Part>[]): readonly Part[] {
  const [lambda, phi] = projection.rotate();
  const reach = ((projection.clipAngle() ?? 180) * Math.PI) / 180;
  return partsWithin(pieces, [-lambda, -phi], reach);
}

/** The parts that may be within so many radians of a place. */
export function partsWithin<Part>(pieces: readonly Piece<Part>[], [lon, lat]: LonLat, reach: number): readonly Part[] {
  return pieces
    .filter(({ centre, radius }) => geoDistance([...centre], [lon, lat]) <= radius + reach + rounding)
    .map(({ part }) => part);
}

const rounding = 1e-4;

function middleOf(points: readonly Position[]): LonLat {
  let [x, y, z] = [0, 0, 0];
  for (const [lon = 0, lat = 0] of points) {
    const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    x += Math.cos(phi) * Math.cos(lambda);
    y += Math.cos(phi) * Math.sin(lambda);
    z += Math.sin(phi);
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}
