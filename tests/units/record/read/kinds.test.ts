import { expect, test } from 'vitest';
import { listKinds } from '../../../../src/record/read/kinds.ts';
import { parseYaml } from '../../../../src/record/read/yaml.ts';
import { defaultKinds, kind } from '../../../../src/record/schema/kinds.ts';

function kindsIn(text: string | null) {
  const site =
    text === null ? [] : [['site', parseYaml({ file: 'site.yaml', text, start: 0, end: text.length })] as const];
  return [...listKinds({ documents: new Map(site) })];
}

test.each<[what: string, text: string | null, expected: readonly (readonly [string, string])[]]>([
  ['of a site without kinds', 'title: A\n', defaultKinds.map(({ id, name }) => [id, name] as const)],
  [
    'of a site with its own',
    'kinds: [{id: talks, name: Talks}, {id: vote, name: Vote}]\n',
    [
      ['talks', 'Talks'],
      ['vote', 'Vote'],
    ],
  ],
  [
    'of a kind without a name',
    'kinds: [{id: talks}, {id: vote, name: 3}]\n',
    [
      ['talks', ''],
      ['vote', ''],
    ],
  ],
  ['of a kind without an id', 'kinds: [{name: Talks}, {id: 3, name: Three}, talks]\n', []],
  ['of kinds that are no list', 'kinds: talks\n', []],
  ['of a site that is no entries', '- kinds\n', []],
  ['of a site that cannot be read', 'title: "A\n', []],
  ['of no site', null, []],
])('the kinds %s', (_what, text, expected) => {
  expect(kindsIn(text)).toEqual(expected);
});

test.each(defaultKinds)('$id, which records have that name none, is a kind as a record may write one', (one) => {
  expect(kind.parse(one)).toEqual(one);
});

test('no two kinds of a record that names none look the same', () => {
  expect(new Set(defaultKinds.map(({ mark }) => mark)).size).toBe(defaultKinds.length);
});
