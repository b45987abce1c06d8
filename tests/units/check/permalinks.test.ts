import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import type { Permalinks } from '../../../src/record/schema/permalinks.ts';
import { layFixture } from '../../fixture.ts';

test.each<[string, Partial<Permalinks>, readonly string[]]>([
  ['a chain of aliases', { aliases: { a: 'b', b: 'truce-offered' } }, ['1:58 unknown-event']],
  ['a loop of aliases', { aliases: { a: 'b', b: 'a' } }, ['1:58 unknown-event', '1:66 unknown-event']],
  ['an alias of itself', { aliases: { a: 'a' } }, ['1:58 unknown-event']],
  ['an alias to a tombstone', { aliases: { a: 'b' }, tombstones: { b: 'Gone.' } }, ['1:58 unknown-event']],
  ['an alias of an event on record', { aliases: { 'truce-offered': 'truce-accepted' } }, ['1:54 permalink-in-use']],
  ['a tombstone of an event on record', { tombstones: { 'truce-offered': 'Gone.' } }, ['1:57 permalink-in-use']],
  [
    'one id as alias and as tombstone',
    { aliases: { a: 'truce-offered' }, tombstones: { a: 'Gone.' } },
    ['1:89 permalink-in-use'],
  ],
])('%s is refused', async (_what, change, expected) => {
  const content = join(await layFixture('all-is-well'), 'content');
  await writeFile(
    join(content, 'permalinks.json'),
    JSON.stringify({ ids: ['truce-accepted', 'truce-offered'], ...change }),
  );
  const issues = checkFolder(await readFolder(content));
  expect(issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(expected);
});
