import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWarnings } from '../../../src/check/warnings.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { layFixture } from '../../fixture.ts';

/** What is warned of in the base fixture after some texts have been replaced, file by file. */
async function warnings(changes: Readonly<Record<string, (text: string) => string>> = {}): Promise<readonly string[]> {
  const content = join(await layFixture('all-is-well'), 'content');
  for (const [file, change] of Object.entries(changes)) {
    await writeFile(join(content, file), change(await readFile(join(content, file), 'utf8')));
  }
  return findWarnings(await readFolder(content)).map(
    ({ file, line, column, rule }) => `${file.replace(`${content}/`, '')}:${line}:${column} ${rule}`,
  );
}

const base = [
  'articles/gazette-truce.md:6:6 no-archived-copy',
  'articles/gazette-truce.md:9:9 single-source',
  'articles/gazette-truce.md:25:9 single-source',
  'articles/wire-truce.md:2:1 no-address',
  'questions.yaml:5:5 unused-answer',
];
const [, , accepted = '', address = '', answer = ''] = base;
const gazette = 'articles/gazette-truce.md';

test('an article without address or archived copy, an event that one wire alone reports', async () => {
  expect(await warnings()).toEqual(base);
});

test('no warning of a copy that is there, or of an event that two independent sources report', async () => {
  const mended = (text: string) => text.replace('via: wire', 'archived: https://archive.example/truce');
  expect(await warnings({ [gazette]: mended })).toEqual([accepted, address, answer]);
});

test.each([
  ['2025-04', true],
  ['2025', true],
  ['199X', true],
  ['2025-04-XX', true],
  ['2025-04-17~', true],
  ['2025-04-17?', true],
  ['2025-04/2025-04-17', true],
  ['2025-04-17', false],
  ['2025-04-16/2025-04-17', false],
  ['2025-04-17T09:00Z', false],
])('whether the day of an event on %s is open: %s', async (date, open) => {
  const dated = await warnings({ [gazette]: (text) => text.replace('date: 2025-04-17', `date: ${date}`) });
  expect(dated.includes('articles/gazette-truce.md:11:11 open-date')).toBe(open);
  expect(dated).toHaveLength(base.length + (open ? 1 : 0));
});

test('what no article uses of a registry', async () => {
  const added = await warnings({
    'actors.yaml': (text) => `${text}ferry-company:\n  name: Ferry company\n  type: organisation\n`,
    'places.yaml': (text) => `island:\n  name: Island\n  lat: 1\n  lon: 2\n${text}`,
    'sources.yaml': (text) => `${text}herald:\n  name: Herald\n  kind: newspaper\n`,
    'threads.yaml': (text) => `${text}toll:\n  title: The toll\n  description: Who pays.\n  kind: storyline\n`,
  });
  expect(added.filter((line) => !base.includes(line))).toEqual([
    'actors.yaml:10:1 unused-actor',
    'places.yaml:1:1 unused-place',
    'sources.yaml:8:1 unused-source',
    'threads.yaml:5:1 unused-thread',
  ]);
});

test('what only a draft names is in use', async () => {
  const drafted = await warnings({
    [gazette]: (text) => text.replace('source: gazette', 'source: gazette\ndraft: true'),
  });
  expect(drafted.filter((line) => line.includes('unused'))).toEqual([answer]);
});
