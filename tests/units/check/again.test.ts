import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFolder } from '../../../src/check/check.ts';
import { readFolder } from '../../../src/record/read/folder.ts';
import { emptyMemory } from '../../../src/record/read/memory.ts';
import { fixtures } from '../../fixture.ts';

const names = (await readdir(fixtures)).filter((name) => !name.startsWith('_'));

/** Turns one content folder into another, file by file, as an author would. */
async function become(content: string, name: string): Promise<void> {
  await rm(content, { recursive: true });
  await cp(join(fixtures, '_base'), content, { recursive: true });
  await cp(join(fixtures, name), content, { recursive: true });
  const removed = await readFile(join(content, 'removed.txt'), 'utf8').catch(() => '');
  for (const file of removed.split(/\r?\n/).filter((line) => line !== '')) await rm(join(content, file));
}

test('a folder that is checked again after each of many changes has the issues it has when it is checked afresh', async () => {
  const content = await mkdtemp(join(tmpdir(), 'record-'));
  onTestFinished(() => rm(content, { recursive: true }));
  const memory = emptyMemory();
  for (const name of [...names, ...names.toReversed()]) {
    await become(content, name);
    expect.soft(checkFolder(await readFolder(content, memory)), name).toEqual(checkFolder(await readFolder(content)));
  }
});
