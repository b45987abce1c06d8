import { geoContains, geoDistance, geoInterpolate } from 'd3-geo';
import { type Country, countries } from './countries.ts';
import { dependentOrDisputed } from './disputed.ts';
import { findCountry, nameCountry } from './names.ts';

/** A point in degrees. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** Where a point is that should be in a country. */
export interface Misplacement {
  /** The country it is in; null at sea. */
  readonly inside: string | null;
  /** How far it is from its own country, in hundreds. */
  readonly km: number;
  /** What would bring it there; null where nothing simple does. */
  readonly slip: 'exchanged' | 'sign of lat' | 'sign of lon' | 'both signs' | null;
}

/** So far, in kilometres, shapes are simplified and offshore places belong to a coast. */
const tolerance = 100;
/** Lands that two states dispute are no farther than this from either. */
const toleranceOfDisputes = 500;

/**
 * Judges whether a point is clearly outside its country: deep in another one, or where a usual slip has brought it. Null
 * if it is not, or if the atlas does not know the country.
 */
export function findMisplacement(country: string, point: Coordinates): Misplacement | null {
  const own = findCountry(country);
  const km = distanceTo(own, point);
  if (own.length === 0 || km <= tolerance) return null;
  const host = countries.find((shape) => contains(shape, point));
  if (host !== undefined && dependentOrDisputed.has(host.properties.name)) return null;
  const slip = findSlip(own, point);
  if (slip === null && (host === undefined || km <= toleranceOfDisputes)) return null;
  return { inside: host ? nameCountry(host) : null, km: Math.round(km / 100) * 100, slip };
}

function findSlip(own: readonly Country[], { lat, lon }: Coordinates): Misplacement['slip'] {
  const slips = [
    ['exchanged', { lat: lon, lon: lat }],
    ['sign of lat', { lat: -lat, lon }],
    ['sign of lon', { lat, lon: -lon }],
    ['both signs', { lat: -lat, lon: -lon }],
  ] as const;
  const found = slips.find(([, point]) => Math.abs(point.lat) <= 90 && distanceTo(own, point) <= tolerance);
  return found?.[0] ?? null;
}

function contains(shape: Country, { lat, lon }: Coordinates): boolean {
  return geoContains(shape, [lon, lat]);
}

/** Kilometres from a point to the nearest border or coast; 0 inside. */
function distanceTo(shapes: readonly Country[], point: Coordinates): number {
  if (shapes.some((shape) => contains(shape, point))) return 0;
  let nearest = Infinity;
  for (const [from, to] of shapes.flatMap(edgesOf)) {
    const steps = Math.max(1, Math.ceil((geoDistance(from, to) * radius) / stride));
    const along = geoInterpolate(from, to);
    for (let step = 0; step < steps; step += 1) {
      nearest = Math.min(nearest, geoDistance(along(step / steps), [point.lon, point.lat]) * radius);
    }
  }
  return nearest;
}

/** Of the earth, in kilometres. */
const radius = 6371;
const stride = 25;

type Point = [number, number];

function edgesOf({ geometry }: Country): readonly (readonly [Point, Point])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, index) => [(ring[index] ?? to) as Point, to as Point] as const));
}
