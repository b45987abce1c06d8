import { expect, test } from 'vitest';
import { mapPlaces, mapSurroundings } from '../../../../src/pictures/maps/place-maps.ts';
import { mapSize } from '../../../../src/pictures/maps/place-map.ts';
import { areInTown, drawPlan } from '../../../../src/pictures/maps/plan.ts';

const place = (id: string, lat: number, lon: number) => ({ id, name: id, lat, lon, events: 1 });
/** Places in a town on a river: 0.01 degrees of latitude are 1.1 kilometres. */
const inTown = [
  place('hall', 48.72, 11.21),
  place('bridge', 48.71, 11.22),
  place('road', 48.73, 11.24),
  place('stop', 48.74, 11.25),
];
const far = place('capital', 52.52, 13.4);

test.each([
  ['in a town', inTown, true],
  ['in one spot', inTown.map((one) => ({ ...one, lat: 48.7, lon: 11.2 })), false],
  ['in a county', [...inTown, place('village', 49.1, 11.5)], false],
])('whether places %s need a plan', (_what, places, expected) => {
  expect(areInTown(places)).toBe(expected);
});

test.each([
  [
    'a town alone',
    inTown,
    [
      [4, 1, null],
      [4, 0, 1000],
    ],
  ],
  [
    'a town and the capital',
    [...inTown, far],
    [
      [5, 1, null],
      [4, 0, 1000],
    ],
  ],
  ['three places of a town', inTown.slice(1), [[3, 0, null]]],
  ['four places in one spot', inTown.map((one) => ({ ...one, lat: 48.7, lon: 11.2 })), [[4, 0, null]]],
])('the maps of %s', (_what, places, expected) => {
  expect(mapPlaces(places).map((map) => [map.places.length, map.details.length, map.scale?.metres ?? null])).toEqual(
    expected,
  );
});

test.each([
  ['hall', [...inTown, far], ['hall', 'bridge', 'road', 'stop'], 1000],
  ['hall', [...inTown.slice(0, 3), far], ['hall', 'bridge', 'road', 'capital'], null],
  ['hall', [...inTown, place('cellar', 48.72, 11.21)], ['hall', 'bridge', 'road', 'stop', 'cellar'], 1000],
  ['capital', [...inTown, far], ['capital', 'hall', 'bridge', 'road', 'stop'], null],
])('what surrounds %s', (id, places, ids, metres) => {
  const map = mapSurroundings(id, places);
  expect([map.marks.map(({ place: one }) => one.id), map.scale?.metres ?? null]).toEqual([ids, metres]);
});

test('a plan tells places apart that are one dot on a map, north at the top, and has no borders', () => {
  const plan = drawPlan(inTown);
  expect(plan.marks.toSorted((a, b) => a.y - b.y).map(({ place: { id } }) => id)).toEqual([
    'stop',
    'road',
    'hall',
    'bridge',
  ]);
  expect(plan.marks.every(({ label }) => label !== null && !label.led)).toBe(true);
  expect([plan.borders, plan.countries]).toEqual(['', []]);
});

test('its scale is as long as the distance it names', () => {
  const plan = drawPlan(inTown);
  const [hall, bridge] = plan.marks;
  // 0.01 degrees of latitude and as many of longitude, at 48.7 degrees north.
  const metres = Math.hypot(1112, 734);
  const apart = Math.hypot((hall?.x ?? 0) - (bridge?.x ?? 0), (hall?.y ?? 0) - (bridge?.y ?? 0));
  const { box, metres: named } = plan.scale ?? { box: { left: 0, right: 0 }, metres: 0 };
  expect((box.right - box.left) / named).toBeCloseTo(apart / metres, 2);
  expect(box.right - box.left).toBeLessThanOrEqual(mapSize / 4);
});
