import { type GeoProjection, geoCentroid, geoDistance } from 'd3-geo';
import { stepsPerUnit } from './pen.ts';
import { type PlaceMap, type Scale, drawMap, fitTo, mapSize } from './place-map.ts';
import type { CountedPlace } from './regions.ts';

/** Places nearer than this to their middle, in degrees, are one spot on a plan too: some 50 metres. */
const spot = 0.0005;
/** Places as far as this from their middle, in degrees, are one dot on a map: some 11 kilometres, a town. */
const town = 0.1;
const earth = 6_371_000;
const longest = mapSize / 4;
const lengths = [1, 2, 5].flatMap((step) => [10, 100, 1000].map((power) => step * power)).sort((a, b) => b - a);

/** Whether places lie so near each other that a map with borders cannot tell them apart, but not all in one spot. */
export function areInTown(places: readonly CountedPlace[]): boolean {
  const spread = spreadOf(places);
  return spread > spot && spread <= town;
}

/** Whether two places may be in one town. */
export function areNear(one: CountedPlace, other: CountedPlace): boolean {
  return spreadOf([one, other]) <= town;
}

/** Draws places of a town by where they lie, with a scale: at this size, borders and coasts of the atlas would be wrong. */
export function drawPlan(places: readonly CountedPlace[]): PlaceMap {
  const projection = fitTo(places, 1.4 * spreadOf(places), 0);
  const scale = scaleOf(projection);
  const side = mapSize * stepsPerUnit;
  return {
    ...drawMap(projection, places, [], [scale.box]),
    land: `M0 0H${side}V${side}H0z`,
    borders: '',
    countries: [],
    scale,
  };
}

function spreadOf(places: readonly CountedPlace[]): number {
  const points = places.map(({ lon, lat }): [number, number] => [lon, lat]);
  const centre = geoCentroid({ type: 'MultiPoint', coordinates: points });
  return (Math.max(...points.map((point) => geoDistance(point, centre))) * 180) / Math.PI;
}

/** The longest round distance whose bar takes a quarter of the plan at most. */
function scaleOf(projection: GeoProjection): Scale {
  const perMetre = projection.scale() / earth;
  const metres = lengths.find((length) => length * perMetre <= longest) ?? 1;
  const [left, bottom] = [10, mapSize - 10];
  return { metres, box: { left, bottom, right: left + Math.round(metres * perMetre), top: bottom - 20 } };
}
