import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { layFixture } from '../../fixture.ts';

async function messagesOf(content: string): Promise<readonly string[]> {
  return checkFolder(await readFolder(content)).map(({ file, line, column, rule, message }) => {
    const name = file.replace(`${content}/`, '');
    return `${name}:${line}:${column} ${rule} ${message.replaceAll(content, 'content')}`;
  });
}

test.each([
  [
    'published-without-changes',
    'changes.yaml:1:1 missing-file Missing content/changes.yaml, expected beside published.json',
  ],
  [
    'changes-without-published',
    'published.json:1:1 missing-file Missing content/published.json, expected beside changes.yaml',
  ],
])('what is missing in %s is named with what is there', async (fixture, expected) => {
  expect(await messagesOf(join(await layFixture(fixture), 'content'))).toEqual([
    `${expected}: restore it, or delete both to start a new history`,
  ]);
});

const event = /,\n {4}"truce-offered": .*(?=\n)/;
const article = /,\n {4}"wire-truce": .*(?=\n)/;

test.each<[what: string, file: string, found: string | RegExp, replacement: string, expected: readonly string[]]>([
  [
    'an event with the former name of an article',
    'changes.yaml',
    '    - { event: slip, change: removed',
    '    - { event: wire, change: changed, fields: [title] }\n    - { event: slip, change: removed',
    ['changes.yaml:14:16 unknown-event Unexpected event "wire"'],
  ],
  [
    'an article with the former id of an event',
    'changes.yaml',
    '    - { article: leaflet, change: removed',
    '    - { article: offer, change: changed, fields: [title] }\n    - { article: leaflet, change: removed',
    ['changes.yaml:16:18 unknown-article Unexpected article "offer"'],
  ],
  [
    'a published event lost',
    'published.json',
    event,
    '',
    ['published.json:1:1 altered-history Unexpected 1 event and 2 articles, expected the 2 events and 2 articles'],
  ],
  [
    'a published article lost',
    'published.json',
    article,
    '',
    ['published.json:1:1 altered-history Unexpected 2 events and 1 article, expected the 2 events and 2 articles'],
  ],
  [
    'a published article that is not in the list',
    'permalinks.json',
    '{"events"',
    '{"articles": {"ids": ["gazette-truce"]}, "events"',
    ['permalinks.json:1:22 lost-permalink Missing published article "wire-truce", expected every published id'],
  ],
  [
    'several published articles that are not in the list',
    'permalinks.json',
    '{"events"',
    '{"articles": {"ids": []}, "events"',
    ['permalinks.json:1:22 lost-permalink Missing published article "gazette-truce" and 1 more, expected'],
  ],
  [
    'every published article in the list',
    'permalinks.json',
    '{"events"',
    '{"articles": {"ids": ["gazette-truce", "wire-truce"]}, "events"',
    [],
  ],
])('of a history with %s the check finds', async (_what, file, found, replacement, expected) => {
  const content = join(await layFixture('history-is-fine'), 'content');
  const before = await readFile(join(content, file), 'utf8');
  const after = before.replace(found, replacement);
  expect(after).not.toBe(before);
  await writeFile(join(content, file), after);
  const said = (await messagesOf(content)).filter((message) => !message.includes('Unexpected entries'));
  expect(said).toEqual(expected.map((beginning) => expect.stringContaining(beginning) as unknown));
});
