import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import type { Ledger } from '../../../src/record/schema/permalinks.ts';
import { layFixture } from '../../fixture.ts';

async function check(permalinks: unknown): Promise<readonly string[]> {
  const content = join(await layFixture('all-is-well'), 'content');
  await writeFile(join(content, 'permalinks.json'), JSON.stringify(permalinks));
  const issues = checkFolder(await readFolder(content));
  return issues.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

test.each<[string, Partial<Ledger>, readonly string[]]>([
  ['a chain of aliases', { aliases: { a: 'b', b: 'truce-offered' } }, ['1:68 unknown-event']],
  ['a loop of aliases', { aliases: { a: 'b', b: 'a' } }, ['1:68 unknown-event', '1:76 unknown-event']],
  ['an alias of itself', { aliases: { a: 'a' } }, ['1:68 unknown-event']],
  ['an alias to a tombstone', { aliases: { a: 'b' }, tombstones: { b: 'Gone.' } }, ['1:68 unknown-event']],
  ['an alias of an event on record', { aliases: { 'truce-offered': 'truce-accepted' } }, ['1:64 permalink-in-use']],
  ['a tombstone of an event on record', { tombstones: { 'truce-offered': 'Gone.' } }, ['1:67 permalink-in-use']],
  [
    'one id as alias and as tombstone',
    { aliases: { a: 'truce-offered' }, tombstones: { a: 'Gone.' } },
    ['1:99 permalink-in-use'],
  ],
])('%s is refused', async (_what, change, expected) => {
  const issues = await check({ events: { ids: ['truce-accepted', 'truce-offered'], ...change } });
  expect(issues.map((issue) => issue.split(' ').slice(0, 2).join(' '))).toEqual(expected);
});

test.each([
  ['articles', 'article', 'gazette-truce', 'gazette-trucee'],
  ['actors', 'actor', 'mayor', 'mayors'],
  ['places', 'place', 'pier', 'piers'],
  ['threads', 'thread', 'truce', 'truces'],
  ['questions', 'question', 'who-broke-the-truce', 'who-broke-a-truce'],
  ['sources', 'source', 'gazette', 'gazettes'],
])('what befalls an id of %s is noticed', async (kind, noun, today, former) => {
  expect(await check({ [kind]: { ids: [former] } })).toEqual([
    expect.stringMatching(
      new RegExp(`vanished-permalink Id "${former}" .* is that of no ${noun} .*; was it renamed to "${today}"\\?$`),
    ),
  ]);
  expect(await check({ [kind]: { ids: [former], aliases: { [former]: today } } })).toEqual([]);
  expect(await check({ [kind]: { ids: [former], tombstones: { [former]: 'Gone.' } } })).toEqual([]);
  expect(await check({ [kind]: { ids: [], aliases: { [former]: 'nothing-such' } } })).toEqual([
    expect.stringMatching(`unknown-${noun} Unexpected ${noun} "nothing-such", expected the id of an? ${noun}`),
  ]);
  expect(await check({ [kind]: { ids: [], tombstones: { [today]: 'Gone.' } } })).toEqual([
    expect.stringMatching(`permalink-in-use .*rename the ${noun}$`),
  ]);
});
