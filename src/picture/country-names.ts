import { type GeoProjection, geoContains, geoPath } from 'd3-geo';
import { type Country, countries } from './atlas.ts';
import { type Box, type Point, around, contains, overlap } from './box.ts';
import { snap } from './labels.ts';

/** The name of a country, around its middle. */
export interface NamedCountry extends Point {
  readonly name: string;
}

/** Names the countries that a map shows, the largest first, where there is room for it inside the country. */
export function nameCountries(projection: GeoProjection, frame: Box, taken: readonly Box[]): readonly NamedCountry[] {
  const path = geoPath(projection);
  const shown = countries
    .map((country) => ({ country, area: path.area(country) }))
    .filter(({ area }) => area > smallest)
    .sort((a, b) => b.area - a.area);
  const named: (NamedCountry & { readonly box: Box })[] = [];
  for (const { country } of shown) {
    const { name } = country.properties;
    const isFree = ({ box }: { readonly box: Box }) =>
      contains(frame, box) && ![...taken, ...named.map((other) => other.box)].some((other) => overlap(other, box));
    const found = spots(path.centroid(country), path.bounds(country))
      .map((at) => ({ name, ...at, box: around(at, widthOfCountry(name) / 2, 7) }))
      .find((spot) => isFree(spot) && holds(projection, country, spot));
    if (found !== undefined) named.push(found);
  }
  return named.map(({ name, x, y }) => ({ name, x, y }));
}

/** Width of a country's name, letters set apart by the reader included. */
export function widthOfCountry(name: string): number {
  return name.length * 6.8;
}

const smallest = 450;

/** Its middle, then points all over it. */
function spots(
  [x, y]: readonly [number, number],
  [[left, top], [right, bottom]]: readonly [readonly [number, number], readonly [number, number]],
): readonly Point[] {
  const shares = [0.5, 0.35, 0.65, 0.2, 0.8];
  const grid = shares.flatMap((down) =>
    shares.map((across) => ({ x: left + across * (right - left), y: top + down * (bottom - top) })),
  );
  return [{ x, y }, ...grid].map((spot) => ({ x: Math.round(spot.x), y: snap(spot.y) }));
}

function holds(projection: GeoProjection, country: Country, { x, y }: Point): boolean {
  const place = projection.invert?.([x, y]) ?? null;
  return place !== null && geoContains(country, place);
}
