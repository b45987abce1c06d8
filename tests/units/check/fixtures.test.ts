import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { fixtures, layFixture, readExpected } from '../../fixture.ts';

const names = (await readdir(fixtures)).filter((name) => !name.startsWith('_'));

test.each(names)('%s', async (name) => {
  const content = join(await layFixture(name), 'content');
  const issues = checkFolder(await readFolder(content));
  const found = issues.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}\n`).join('');
  expect(found.replaceAll(content, 'content')).toBe(await readExpected(name));
});
