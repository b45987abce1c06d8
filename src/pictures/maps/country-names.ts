import { countryWords } from '#words/countries.ts';
import { type GeoProjection, geoPath } from 'd3-geo';
import { polygonContains } from 'd3-polygon';
import type { MultiPolygon } from 'geojson';
import { type Box, type Point, around, contains, overlap } from '../box.ts';
import { letterHeight, snap, widthOf } from '../labels.ts';
import { countryAreas } from './atlas.ts';
import { flatten } from './flatten.ts';
import { partsInReach } from './pieces.ts';

/** The name of a country, around its middle. */
export interface NamedCountry extends Point {
  readonly name: string;
}

/** Names the countries that a map shows, the largest first: inside the country, whole if there is room, else by its middle. */
export function nameCountries(projection: GeoProjection, frame: Box, taken: readonly Box[]): readonly NamedCountry[] {
  const path = geoPath();
  const shown = partsInReach(
    projection,
    countryAreas.map((country) => ({ ...country, part: country })),
  )
    .map(({ part, areas }) => {
      const globe: MultiPolygon = { type: 'MultiPolygon', coordinates: [...partsInReach(projection, areas)] };
      const shape = flatten(projection, globe);
      return { name: countryWords.nameOf(part.properties), shape, area: path.area(shape) };
    })
    .filter(({ area }) => area > smallest)
    .sort((a, b) => b.area - a.area);
  const named: (NamedCountry & { readonly box: Box })[] = [];
  for (const { name, shape } of shown) {
    const isFree = (box: Box) =>
      contains(frame, box) && ![...taken, ...named.map((other) => other.box)].some((other) => overlap(other, box));
    let found: (typeof named)[number] | undefined;
    for (const at of spots(path.centroid(shape), path.bounds(shape))) {
      const box = around(at, widthOf(name) / 2, letterHeight * 0.6);
      if (!isFree(box) || !holds(shape, at)) continue;
      const isWhole = [box.left, box.right].every((x) => holds(shape, { x, y: at.y }));
      if (isWhole || found === undefined) found = { name, ...at, box };
      if (isWhole) break;
    }
    if (found !== undefined) named.push(found);
  }
  return named.map(({ name, x, y }) => ({ name, x, y }));
}

const smallest = 450;

/** Its middle, then points all over it. */
function spots(
  [x, y]: readonly [number, number],
  [[left, top], [right, bottom]]: readonly [readonly [number, number], readonly [number, number]],
): readonly Point[] {
  const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
  const grid = shares.flatMap((down) =>
    shares.map((across) => ({ x: left + across * (right - left), y: top + down * (bottom - top) })),
  );
  return [{ x, y }, ...grid].map((spot) => ({ x: Math.round(spot.x), y: snap(spot.y) }));
}

/** What is inside an odd number of rings is neither outside nor in a hole. */
function holds({ coordinates }: MultiPolygon, { x, y }: Point): boolean {
  const rings = coordinates.flat() as [number, number][][];
  return rings.filter((ring) => polygonContains(ring, [x, y])).length % 2 === 1;
}
