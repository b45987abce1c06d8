import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { formatIssues } from '../../../src/check/report.ts';
import { readFolder } from '../../../src/ingest/folder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const names = (await readdir(fixtures)).filter((name) => !name.startsWith('_'));

/** Each fixture is laid over `_base`; `removed.txt` lists what it lacks, `expected.txt` every line the check prints. */
test.each(names)('%s', async (name) => {
  const directory = await mkdtemp(join(tmpdir(), 'record-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(join(fixtures, '_base'), directory, { recursive: true });
  await cp(join(fixtures, name), directory, { recursive: true });
  const removed = await readFile(join(directory, 'removed.txt'), 'utf8').catch(() => '');
  for (const file of removed.split('\n').filter((line) => line !== '')) await rm(join(directory, file));

  const printed = formatIssues(checkFolder(await readFolder(directory))).replaceAll(directory, 'content');
  const expected = await readFile(join(fixtures, name, 'expected.txt'), 'utf8');
  expect(printed === '' ? '' : `${printed}\n`).toBe(expected);
});
