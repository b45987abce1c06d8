import { expect, test } from 'vitest';
import { defaultKinds, defaultLanes } from '../../../../src/record/schema/kinds.ts';
import { nameKinds } from '../../../../src/site/astro/name-kinds.ts';
import { kindWords as english } from '../../../../src/words/en/kinds.ts';
import { kindWords as ukrainian } from '../../../../src/words/uk/kinds.ts';

const none = { kinds: defaultKinds, lanes: defaultLanes };

test('kinds and lanes have in English the names of the schema', () => {
  expect(nameKinds(none, english)).toEqual(none);
  expect([english.kind, english.lane].map((names) => Object.keys(names))).toEqual(
    [defaultKinds, defaultLanes].map((ones) => ones.map(({ id }) => id)),
  );
});

test('a record that names none has names in its language', () => {
  const { kinds, lanes } = nameKinds(none, ukrainian);
  expect(kinds.map(({ name }) => name)).toEqual(Object.values(ukrainian.kind));
  expect(lanes.map(({ name }) => name)).toEqual(Object.values(ukrainian.lane));
});

test('names that a record gives stay as they are', () => {
  const own = {
    kinds: [{ id: 'talks', name: 'перемовини', mark: 'rings' as const, lane: 'joint', speaks: true }],
    lanes: [{ id: 'joint', name: 'За столом' }],
  };
  expect(nameKinds(own, ukrainian)).toEqual(own);
});
