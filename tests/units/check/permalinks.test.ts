import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import type { Permalinks } from '../../../src/record/schema/permalinks.ts';
import { layFixture } from '../../fixture.ts';

const inUse = 'expected no event of that id on record: remove it here or there';

test.each<[string, Partial<Permalinks>, readonly string[]]>([
  [
    'a chain of aliases',
    { aliases: { a: 'b', b: 'truce-offered' } },
    ['unknown-event Unexpected event "b", expected the id of an event on record'],
  ],
  [
    'a loop of aliases',
    { aliases: { a: 'b', b: 'a' } },
    [
      'unknown-event Unexpected event "b", expected the id of an event on record',
      'unknown-event Unexpected event "a", expected the id of an event on record',
    ],
  ],
  [
    'an alias of itself',
    { aliases: { a: 'a' } },
    ['unknown-event Unexpected event "a", expected the id of an event on record'],
  ],
  [
    'an alias to a tombstone',
    { aliases: { a: 'b' }, tombstones: { b: 'Gone.' } },
    ['unknown-event Unexpected event "b", expected the id of an event on record'],
  ],
  [
    'an alias of an event on record',
    { aliases: { 'truce-offered': 'truce-accepted' } },
    [`permalink-in-use Unexpected "truce-offered" among the aliases, ${inUse}`],
  ],
  [
    'a tombstone of an event on record',
    { tombstones: { 'truce-offered': 'Gone.' } },
    [`permalink-in-use Unexpected "truce-offered" among the tombstones, ${inUse}`],
  ],
  [
    'one id as alias and as tombstone',
    { aliases: { a: 'truce-offered' }, tombstones: { a: 'Gone.' } },
    ['permalink-in-use Unexpected "a" among the tombstones, expected it in one list: it is among the aliases too'],
  ],
])('%s is refused', async (_what, change, expected) => {
  const content = join(await layFixture('all-is-well'), 'content');
  await writeFile(
    join(content, 'permalinks.json'),
    JSON.stringify({ ids: ['truce-accepted', 'truce-offered'], ...change }),
  );
  const issues = checkFolder(await readFolder(content));
  expect(issues.map(({ rule, message }) => `${rule} ${message}`)).toEqual(expected);
});
