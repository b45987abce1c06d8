import { expect, test } from 'vitest';
import { groupByEach } from '../../../src/chronology/group-by-each.ts';
import { oncePer } from '../../../src/chronology/once-per.ts';

test('what is built of an object is built once, and anew of another', () => {
  const asked: object[] = [];
  const name = oncePer((of: { readonly id: string }) => {
    asked.push(of);
    return of.id === 'nothing' ? undefined : `the ${of.id}`;
  });
  const [one, same, nothing] = [{ id: 'talks' }, { id: 'talks' }, { id: 'nothing' }];
  expect([one, one, same, nothing, nothing].map(name)).toEqual([
    'the talks',
    'the talks',
    'the talks',
    undefined,
    undefined,
  ]);
  expect(asked).toEqual([one, same, nothing]);
});

test.each<[string, readonly (readonly string[])[], readonly (readonly [string, readonly number[]])[]]>([
  ['nothing is in no group', [], []],
  ['a thing without a key is in no group', [[]], []],
  [
    'a thing with two keys is in two',
    [['a', 'b']],
    [
      ['a', [0]],
      ['b', [0]],
    ],
  ],
  ['a thing that names a key twice is there once', [['a', 'a']], [['a', [0]]]],
  [
    'groups are in the order of their first things',
    [['b'], ['a'], ['b', 'a']],
    [
      ['b', [0, 2]],
      ['a', [1, 2]],
    ],
  ],
])('%s', (_what, keys, groups) => {
  expect([...groupByEach(keys.keys(), (at) => keys[at] ?? [])]).toEqual(groups);
});
