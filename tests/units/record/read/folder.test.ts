import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../../src/check/check.ts';
import { readFolder } from '../../../../src/record/read/folder.ts';
import { layFixture } from '../../../fixture.ts';

test.each<[name: string, rules: readonly string[]]>([
  ['gazette-truce.md~', []],
  ['#gazette-truce.md#', []],
  ['desktop.ini', []],
  ['Thumbs.db', []],
  ['thumbs.DB', []],
  ['.DS_Store', []],
  ['_notes.txt', []],
  ['notes.txt', ['stray-file']],
  ['gazette-truce.md.orig', ['stray-file']],
  ['gazette~truce.txt', ['stray-file']],
  ['#gazette.txt', ['stray-file']],
  ['gazette.txt#', ['stray-file']],
  ['old-desktop.ini', ['stray-file']],
  ['desktop.ini.txt', ['stray-file']],
  ['Thumbs.db.txt', ['stray-file']],
])('%s among the articles: %j', async (name, rules) => {
  const content = join(await layFixture('all-is-well'), 'content');
  await writeFile(join(content, 'articles', name), 'not an article');
  expect(checkFolder(await readFolder(content)).map(({ rule }) => rule)).toEqual(rules);
});

test('articles and strays are read in one order on every machine, by code unit', async () => {
  const content = join(await layFixture('all-is-well'), 'content');
  // Systems that list a folder by bytes have the last two the other way round.
  const names = ['Z', 'a', 'b', '\u{1F600}', '\uFF5E'];
  for (const name of ['b', '\uFF5E', 'Z', '\u{1F600}', 'a']) {
    await writeFile(join(content, 'articles', `${name}.md`), 'not an article');
    await writeFile(join(content, 'articles', `${name}.txt`), 'not an article');
  }
  const { articles, issues } = await readFolder(content);
  expect(articles.map(({ name }) => name).filter((name) => names.includes(name))).toEqual(names);
  expect(issues.map(({ file }) => basename(file, '.txt'))).toEqual(names);
});

test('a record without articles needs no folder for them', async () => {
  const content = join(await layFixture('empty-files-are-fine'), 'content');
  await rm(join(content, 'articles'), { recursive: true });
  const folder = await readFolder(content);
  expect(folder.articles).toEqual([]);
  expect(checkFolder(folder)).toEqual([]);
});
