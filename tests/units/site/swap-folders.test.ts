import { mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { besideFolder, settleFolder, swapFolders } from '../../../src/site/swap-folders.ts';

/** A folder in which some folders have a page each, which says which of them it is in. */
async function lay(...folders: readonly string[]): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'swap-')));
  onTestFinished(() => rm(directory, { recursive: true }));
  for (const folder of folders) {
    await mkdir(join(directory, folder));
    await writeFile(join(directory, folder, 'index.html'), folder);
  }
  return directory;
}

const pageIn = (...path: readonly string[]) => readFile(join(...path, 'index.html'), 'utf8');

test.each([
  ['the first', ['.dist.next']],
  ['a later', ['dist', '.dist.next']],
])('%s site is put in its place, and nothing is left beside', async (_, folders) => {
  const directory = await lay(...folders);
  await swapFolders(besideFolder(join(directory, 'dist')));
  expect(await pageIn(directory, 'dist')).toBe('.dist.next');
  expect(await readdir(directory)).toEqual(['dist']);
});

test('the former site stays where there is no new one', async () => {
  const directory = await lay('dist');
  await expect(swapFolders(besideFolder(join(directory, 'dist')))).rejects.toThrow(/ENOENT/);
  expect(await pageIn(directory, 'dist')).toBe('dist');
  expect(await readdir(directory)).toEqual(['dist']);
});

test.each([
  ['between the two renames', ['.dist.former', '.dist.next'], '.dist.former', ['.dist.next', 'dist']],
  ['before the former site is removed', ['dist', '.dist.former'], 'dist', ['dist']],
  ['at another time', ['dist', '.dist.next'], 'dist', ['.dist.next', 'dist']],
])('a swap that was killed %s is finished', async (_, folders, page, left) => {
  const directory = await lay(...folders);
  await settleFolder(besideFolder(join(directory, 'dist')));
  expect(await pageIn(directory, 'dist')).toBe(page);
  expect((await readdir(directory)).sort()).toEqual(left);
});

test('a link to the folder stays a link', async () => {
  const directory = await lay('site', '.site.next');
  await symlink(join(directory, 'site'), join(directory, 'dist'));
  const swapped = besideFolder(join(directory, 'dist'));
  expect(swapped.next).toBe(join(directory, '.site.next'));
  await swapFolders(swapped);
  expect(await pageIn(directory, 'dist')).toBe('.site.next');
  expect((await readdir(directory)).sort()).toEqual(['dist', 'site']);
});

test('a folder that is a checkout stays one', async () => {
  const directory = await lay('dist', '.dist.next');
  await mkdir(join(directory, 'dist/.git'));
  await swapFolders(besideFolder(join(directory, 'dist')));
  expect((await readdir(join(directory, 'dist'))).sort()).toEqual(['.git', 'index.html']);
});
