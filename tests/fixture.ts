import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The folder of fixtures, one for each behaviour. */
export const fixtures = join(import.meta.dirname, 'fixtures');

/**
 * Lays a fixture over `_base` in a folder of its own, which goes when the test is over; `removed.txt` in the fixture lists
 * the files it lacks. Resolves to the folder, in which `content` is the content.
 */
export async function layFixture(name: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'record-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const content = join(directory, 'content');
  await cp(join(fixtures, '_base'), content, { recursive: true });
  await cp(join(fixtures, name), content, { recursive: true });
  const removed = await readFile(join(content, 'removed.txt'), 'utf8').catch(() => '');
  for (const file of removed.split(/\r?\n/).filter((line) => line !== '')) await rm(join(content, file));
  return directory;
}

/** Reads what the check finds in a fixture: `file:line:column rule`, a line for each issue. */
export async function readExpected(name: string): Promise<string> {
  return (await readFile(join(fixtures, name, 'expected.txt'), 'utf8')).replaceAll('\r\n', '\n');
}
