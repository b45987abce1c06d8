import { type GeoProjection, geoCentroid, geoDistance } from 'd3-geo';
import type { Position } from 'geojson';

type LonLat = readonly [lon: number, lat: number];

/** A part of a shape, and the circle on the globe in which it is: what is far from a map need not be projected. */
export interface Piece<Part> {
  readonly part: Part;
  readonly centre: LonLat;
  /** In radians; Infinity where the circle would be about half the globe or more. */
  readonly radius: number;
}

/** Finds the circle in which a part with such points is. */
export function measurePiece<Part>(part: Part, points: readonly Position[]): Piece<Part> {
  const centre = geoCentroid({ type: 'MultiPoint', coordinates: [...points] });
  const radius = Math.max(...points.map((point) => geoDistance(centre, [point[0] ?? 0, point[1] ?? 0])));
  // A smaller circle also holds the lines between its points, and what they enclose.
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
  const isWithin = ({ centre, radius }: Piece<Part>) =>
    // Points all around the globe may have no centre.
    radius === Infinity || geoDistance([...centre], [lon, lat]) <= radius + reach + rounding;
  return pieces.filter(isWithin).map(({ part }) => part);
}

const rounding = 1e-4;
