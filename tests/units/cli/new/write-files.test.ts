import { mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeTogether } from '../../../../src/cli/new/write-files.ts';

async function makeFolder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'write-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await writeFile(join(directory, 'a'), 'A');
  return directory;
}

const readFiles = async (directory: string) =>
  Promise.all(
    (await readdir(directory, { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(async ({ name }) => `${name}: ${await readFile(join(directory, name), 'utf8')}`),
  );

test('all files are written', async () => {
  const directory = await makeFolder();
  await writeTogether(
    [
      { file: join(directory, 'a'), change: (text) => `${text ?? 'none'}!` },
      { file: join(directory, 'b'), change: (text) => `${text ?? 'none'}!` },
    ],
    [{ file: join(directory, 'c'), text: 'C' }],
  );
  expect(await readFiles(directory)).toEqual(['a: A!', 'b: none!', 'c: C']);
});

test.each([
  ['the new file is there', async (directory: string) => writeFile(join(directory, 'c'), 'Mine'), ['a: A', 'c: Mine']],
  ['a file cannot be read', async (directory: string) => mkdir(join(directory, 'b')), ['a: A']],
  ['a file cannot be written', async (directory: string) => mkdir(join(directory, '.b.new')), ['a: A']],
])('nothing is written where %s', async (_, prepare, left) => {
  const directory = await makeFolder();
  await prepare(directory);
  const writing = writeTogether(
    [
      { file: join(directory, 'a'), change: () => 'changed' },
      { file: join(directory, 'b'), change: () => 'changed' },
    ],
    [{ file: join(directory, 'c'), text: 'C' }],
  );
  await expect(writing).rejects.toThrow();
  expect(await readFiles(directory)).toEqual(left);
});

test('what was renamed is put back where a later file cannot be', async () => {
  const directory = await makeFolder();
  const writing = writeTogether(
    [
      { file: join(directory, 'a'), change: () => 'changed' },
      {
        file: join(directory, 'b'),
        change: () => {
          mkdirSync(join(directory, 'b'));
          return 'changed';
        },
      },
    ],
    [{ file: join(directory, 'c'), text: 'C' }],
  );
  await expect(writing).rejects.toThrow(/EISDIR|EPERM|ENOTEMPTY/);
  expect(await readFiles(directory)).toEqual(['a: A']);
});
