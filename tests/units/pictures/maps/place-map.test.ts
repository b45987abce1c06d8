import { geoAzimuthalEqualArea, geoEquirectangular } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { drawMap, fitTo, locate } from '../../../../src/pictures/maps/place-map.ts';
import { countPlaces, mapPlaces, mapSurroundings } from '../../../../src/pictures/maps/place-maps.ts';
import type { CountedPlace } from '../../../../src/pictures/maps/regions.ts';
import { defining, record } from '../../record.ts';

const place = (id: string, lat: number, lon: number, events = 1): CountedPlace => ({ id, name: id, lat, lon, events });

test('the places of a record are counted, those without an event too', () => {
  const events = ['one', 'two'].map((id) => defining(id, '2025-04-18', { place: 'town' }));
  const counted = countPlaces(buildChronology(record({ one: events })));
  expect(counted.map(({ id, name, lat, lon, events }) => [id, name, lat, lon, events])).toEqual([
    ['harbour', 'Harbour', 1, 2, 0],
    ['town', 'Town', 3, 4, 2],
  ]);
});

describe('a map fitted to places', () => {
  /** Where some places are on the map of others. */
  const at = (fitted: readonly CountedPlace[], degrees: number, ...asked: readonly CountedPlace[]) => {
    const projection = fitTo(fitted, degrees);
    return asked.map((one) => locate(projection, one));
  };

  test('of one place shows so many degrees to each side', () => {
    const here = place('here', 0, 30);
    expect(at([here], 6, here, place('north', 3, 30), place('east', 0, 36.1), place('west', 0, 24.1))).toEqual([
      { x: 160, y: 160 },
      { x: 160, y: 80 },
      null,
      { x: 3, y: 160 },
    ]);
  });

  test('of far places shows seven hundredths of their distance around them', () => {
    const [west, east] = [place('west', 0, 0), place('east', 0, 20)];
    expect(at([west, east], 4, west, east)).toEqual([
      { x: 10, y: 160 },
      { x: 310, y: 160 },
    ]);
  });

  test('of near places shows more than half a degree around them', () => {
    const [west, east] = [place('west', 0, 0), place('east', 0, 2)];
    expect(at([west, east], 1, west, east)).toEqual([
      { x: 60, y: 160 },
      { x: 260, y: 160 },
    ]);
  });

  test('is cut at its edges, and a little beyond its corners', () => {
    const projection = fitTo([place('here', 0, 30)], 6);
    expect(projection.clipExtent()).toEqual([
      [0, 0],
      [320, 320],
    ]);
    // Its corner is 8.49 degrees away.
    expect(projection.clipAngle()).toBeCloseTo(11.49, 1);
  });

  test('of places all around the globe leaves out what is opposite', () => {
    expect(fitTo([place('west', 0, -85), place('east', 0, 85)], 4).clipAngle()).toBe(170);
  });
});

test.each([
  ['upper left corner', 0, 0, { x: 0, y: 0 }],
  ['lower right corner', 320, 320, { x: 320, y: 320 }],
  ['nearest whole units', 10.4, 20.6, { x: 10, y: 21 }],
  ['outside on the left', -1, 160, null],
  ['outside above', 160, -1, null],
  ['outside on the right', 321, 160, null],
  ['outside below', 160, 321, null],
])('a place is located: %s', (_what, x, y, expected) => {
  const projection = geoEquirectangular().translate([x, y]);
  expect(locate(projection, place('here', 0, 0))).toEqual(expected);
});

describe('a map with a detail', () => {
  const heap = [
    place('west', 50, 10),
    place('east', 50, 10.9),
    place('north', 50.3, 10.5, 4),
    place('south', 49.8, 10.4),
  ];
  const alone = place('alone', 44, 12);
  const map = drawMap(fitTo([...heap, alone], 4), [...heap, alone], [heap]);
  const markOf = (id: string) => map.marks.find((mark) => mark.place.id === id) ?? map.marks[0];

  test('has a box three units around its marks', () => {
    const [west, east, north, south] = ['west', 'east', 'north', 'south'].map(markOf);
    expect([west, north].map((mark) => mark?.radius)).toEqual([3.6, 5.2]);
    expect(map.details.map(({ box, places }) => [box, places])).toEqual([
      [
        {
          left: (west?.x ?? 0) - 3.6 - 3,
          top: (north?.y ?? 0) - 5.2 - 3,
          right: (east?.x ?? 0) + 3.6 + 3,
          bottom: (south?.y ?? 0) + 3.6 + 3,
        },
        heap,
      ],
    ]);
  });

  test('has the name of the detail beside the box, as high as its middle', () => {
    const [detail] = map.details;
    expect(detail?.label?.side).toBe('start');
    expect(detail?.label?.at.x).toBe((detail?.box.right ?? 0) + 3);
    const middle = ((detail?.box.top ?? 0) + (detail?.box.bottom ?? 0)) / 2;
    expect(Math.abs((detail?.label?.at.y ?? 0) - middle)).toBeLessThanOrEqual(2);
  });

  test('names only the other places', () => {
    expect(map.marks.map(({ place: { id }, text, label }) => [id, text, label !== null])).toEqual([
      ['west', 'west 1', false],
      ['east', 'east 1', false],
      ['north', 'north 4', false],
      ['south', 'south 1', false],
      ['alone', 'alone 1', true],
    ]);
  });

  test('surroundings have none', () => {
    expect(mapSurroundings('west', heap).details).toEqual([]);
  });
});

test('names keep away from marks that have none', () => {
  // A mark of a detail lies where the name of the place would begin.
  const projection = geoAzimuthalEqualArea().scale(1000).translate([160, 160]);
  const [named, other] = [place('named', 0, 0), place('other', 0, 0.8)];
  const { marks } = drawMap(projection, [named, other], [[other]]);
  expect(marks[0]?.label?.side).toBe('end');
});

test.each([
  ['three places near each other are named on the map', 3, 4, [[4, 0]]],
  [
    'four have a map of their own',
    4,
    5,
    [
      [5, 1],
      [4, 0],
    ],
  ],
  ['a heap that is all there is has no map behind its map', 4, 4, [[4, 0]]],
])('%s', (_what, near, all, expected) => {
  const places = [
    ...Array.from({ length: near }, (_, index) => place(`h${index}`, 50, 10 + index / 9)),
    ...Array.from({ length: all - near }, (_, index) => place(`f${index}`, 40, 20)),
  ];
  expect(mapPlaces(places).map((map) => [map.places.length, map.details.length])).toEqual(expected);
});
