import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlaces, writePlaces } from '../../../../../src/chronology/filter/pieces/places.ts';

test.each([
  [[], ''],
  [[0], '1'],
  [[0, 1, 2], '111'],
  [[14, 15], 'f1'],
  [[15], 'g1'],
  [[19_999], 'giu4'],
])('%j is written %s', (places, written) => {
  expect(writePlaces(places)).toBe(written);
  expect(readPlaces(written)).toEqual(places);
});

test('whatever the places, they read back the same', () => {
  const some = fc.uniqueArray(fc.nat(100_000)).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(some, (places) => {
      expect(readPlaces(writePlaces(places))).toEqual(places);
    }),
    { seed: 1 },
  );
});
