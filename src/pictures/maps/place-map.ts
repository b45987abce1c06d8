import { cardWords } from '#words/cards.ts';
import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoCircle, geoDistance, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { borders, land } from './atlas.ts';
import { type Box, type Point, around } from '../box.ts';
import { type NamedCountry, nameCountries } from './country-names.ts';
import { type Dot, type Label, placeLabels } from '../labels.ts';
import { Pen } from './pen.ts';
import { partsInReach } from './pieces.ts';
import type { CountedPlace } from './regions.ts';

/** A place on a map; without a label if its name has to be listed under the map. */
export interface PlaceMark extends Dot {
  readonly place: CountedPlace;
  readonly label: Label | null;
}

/** A part of a map that another map shows larger. */
export interface Detail {
  readonly places: readonly CountedPlace[];
  readonly box: Box;
  readonly label: Label | null;
}

/** A map, square, in units of its own. */
export interface PlaceMap {
  /** Paths in steps of the pen. */
  readonly land: string;
  readonly borders: string;
  readonly marks: readonly PlaceMark[];
  readonly details: readonly Detail[];
  readonly countries: readonly NamedCountry[];
  /** How long a distance is on a plan; null on a map, where borders say how large all is. */
  readonly scale: Scale | null;
}

/** The bar at the foot of a plan. */
export interface Scale {
  readonly metres: number;
  readonly box: Box;
}

/** Width and height of every map. */
export const mapSize = 320;
const frame: Box = { left: 0, top: 0, right: mapSize, bottom: mapSize };

/** A projection that shows some places and what surrounds them: so many degrees to each side at least, and round each. */
export function fitTo(places: readonly CountedPlace[], degrees: number, least = 0.6): GeoProjection {
  const points = places.map(({ lon, lat }): [number, number] => [lon, lat]);
  const centre = geoCentroid({ type: 'MultiPoint', coordinates: points });
  const margin = Math.max(least, 0.07 * widest(points, centre));
  const circles = [
    geoCircle().center(centre).radius(degrees)(),
    ...points.map((point) => geoCircle().center(point).radius(margin)()),
  ];
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .precision(0.7)
    .fitSize([mapSize, mapSize], { type: 'GeometryCollection', geometries: circles });
  const corner = projection.invert?.([0, 0]) ?? centre;
  return projection.clipAngle(Math.min(170, toDegrees(geoDistance(centre, corner)) + 3)).clipExtent([
    [0, 0],
    [mapSize, mapSize],
  ]);
}

/** Where a place lies on a map; null outside it. */
export function locate(projection: GeoProjection, { lon, lat }: CountedPlace): Point | null {
  const [x, y] = projection([lon, lat]) ?? [NaN, NaN];
  return x >= 0 && y >= 0 && x <= mapSize && y <= mapSize ? { x: Math.round(x), y: Math.round(y) } : null;
}

/** Draws a map of places, each with its name; of those that a detail shows, only the mark. */
export function drawMap(
  projection: GeoProjection,
  places: readonly CountedPlace[],
  dense: readonly (readonly CountedPlace[])[] = [],
  kept: readonly Box[] = [],
): PlaceMap {
  const marks = places.flatMap((place) => {
    const at = locate(projection, place);
    return at === null ? [] : [{ ...at, place, radius: radiusOf(place), text: `${place.name} ${place.events}` }];
  });
  const boxes = dense.map((detail) => boxRound(marks.filter(({ place }) => detail.includes(place))));
  const isNamed = ({ place }: { readonly place: CountedPlace }) => !dense.some((detail) => detail.includes(place));
  const wanting = [
    ...dense.map((detail, index) => nameOfDetail(detail, boxes[index] ?? frame)),
    ...marks.filter(isNamed),
  ];
  const unnamed = marks.filter((mark) => !isNamed(mark)).map((mark) => around(mark, mark.radius));
  const labels = placeLabels(wanting, frame, [...boxes, ...unnamed, ...kept]);
  const taken = [...marks.map((mark) => around(mark, mark.radius + 1)), ...labels.flatMap((label) => label?.box ?? [])];
  return {
    land: draw(projection, { type: 'MultiPolygon', coordinates: [...partsInReach(projection, land)] }),
    borders: draw(projection, { type: 'MultiLineString', coordinates: [...partsInReach(projection, borders)] }),
    marks: marks.map((mark) => ({ ...mark, label: labels[(wanting as readonly Dot[]).indexOf(mark)] ?? null })),
    details: dense.map((detail, index) => ({
      places: detail,
      box: boxes[index] ?? frame,
      label: labels[index] ?? null,
    })),
    countries: nameCountries(projection, frame, taken),
    scale: null,
  };
}

/** The area of a mark follows the number of events: four make it twice as wide as one. */
function radiusOf({ events }: CountedPlace): number {
  return Math.round(20 + 16 * Math.sqrt(events)) / 10;
}

function widest(points: readonly [number, number][], centre: [number, number]): number {
  return toDegrees(Math.max(...points.map((point) => geoDistance(point, centre))));
}

function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

function boxRound(marks: readonly Dot[]): Box {
  return {
    left: Math.min(...marks.map(({ x, radius }) => x - radius)) - 3,
    top: Math.min(...marks.map(({ y, radius }) => y - radius)) - 3,
    right: Math.max(...marks.map(({ x, radius }) => x + radius)) + 3,
    bottom: Math.max(...marks.map(({ y, radius }) => y + radius)) + 3,
  };
}

function nameOfDetail(detail: readonly CountedPlace[], { left, right, top, bottom }: Box): Dot {
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    radius: (right - left) / 2,
    text: cardWords.places(detail.length),
  };
}

function draw(projection: GeoProjection, shape: MultiPolygon | MultiLineString): string {
  const pen = new Pen();
  geoPath(projection, pen)(shape);
  return pen.path;
}
