import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { formatIssues } from '../../../src/check/print-issues.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { fixtures, layFixture, readExpected } from '../../fixture.ts';

const names = (await readdir(fixtures)).filter((name) => !name.startsWith('_'));

test.each(names)('%s', async (name) => {
  const content = join(await layFixture(name), 'content');
  const printed = formatIssues(checkFolder(await readFolder(content))).replaceAll(content, 'content');
  expect(printed === '' ? '' : `${printed}\n`).toBe(await readExpected(name));
});
