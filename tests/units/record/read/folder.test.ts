import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../../src/check/check.ts';
import { readFolder } from '../../../../src/record/read/folder.ts';
import { layFixture } from '../../../fixture.ts';

test.each<[name: string, rules: readonly string[]]>([
  ['gazette-truce.md~', []],
  ['#gazette-truce.md#', []],
  ['desktop.ini', []],
  ['Thumbs.db', []],
  ['.DS_Store', []],
  ['_notes.txt', []],
  ['notes.txt', ['stray-file']],
  ['gazette-truce.md.orig', ['stray-file']],
])('%s among the articles: %j', async (name, rules) => {
  const content = join(await layFixture('all-is-well'), 'content');
  await writeFile(join(content, 'articles', name), 'not an article');
  expect(checkFolder(await readFolder(content)).map(({ rule }) => rule)).toEqual(rules);
});
