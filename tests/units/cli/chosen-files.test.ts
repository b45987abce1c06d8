import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { findForeign, inFiles } from '../../../src/cli/chosen-files.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { layFixture } from '../../fixture.ts';

test('of the issues of a folder, those in the named files; all where none is named', async () => {
  const content = join(await layFixture('many-issues-in-one-run'), 'content');
  const issues = checkFolder(await readFolder(content));
  const rulesIn = (...files: readonly string[]) => issues.filter(inFiles(files)).map(({ rule }) => rule);
  const article = join(content, 'articles/wire-truce.md');
  expect(rulesIn()).toHaveLength(5);
  expect(rulesIn(article)).toEqual(['unknown-actor']);
  expect(rulesIn(relative('.', article), join(content, 'actors.yaml'))).toEqual(['unknown-party', 'unknown-actor']);
  expect(rulesIn(join(content, 'places.yaml'))).toEqual([]);
});

test.each([
  [['articles/wire-truce.md', 'site.yaml'], undefined],
  [['site.yaml', 'articles/wire.md'], 'articles/wire.md'],
  [['articles'], 'articles'],
])('of %j the one that is no file of the record: %s', async (files, foreign) => {
  const content = join(await layFixture('all-is-well'), 'content');
  const folder = await readFolder(content);
  const paths = files.map((file) => join(content, file));
  expect(findForeign(folder, paths)).toBe(foreign === undefined ? undefined : join(content, foreign));
});
