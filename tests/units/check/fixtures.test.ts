import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { rules } from '../../../src/check/rules.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { fixtures, layFixture, readExpected } from '../../fixture.ts';

const names = (await readdir(fixtures)).filter((name) => !name.startsWith('_'));

test.each(names)('%s', async (name) => {
  const content = join(await layFixture(name), 'content');
  const issues = checkFolder(await readFolder(content));
  const found = issues.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}\n`).join('');
  expect(found.replaceAll(content, 'content')).toBe(await readExpected(name));
});

test('a check finds issues of the rules it is listed with, and of no other', async () => {
  const checks = new Set(Object.values(rules).flatMap((rule) => rule.checks));
  for (const name of names) {
    const folder = await readFolder(join(await layFixture(name), 'content'));
    for (const check of checks) {
      const unlisted = check(folder).filter(({ rule }) => !rules[rule]?.checks.includes(check));
      expect.soft(unlisted, name).toEqual([]);
    }
  }
});
