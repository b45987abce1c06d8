import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceFile } from '../../../src/record/replace-file.ts';

async function makeFile(): Promise<{ readonly directory: string; readonly file: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'replace-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, 'list.json');
  await writeFile(file, 'before');
  return { directory, file };
}

test('the new text is another file under the same name, so that no reader meets half of it', async () => {
  const { directory, file } = await makeFile();
  const { ino } = await stat(file);
  await replaceFile(file, 'after');
  expect(await readFile(file, 'utf8')).toBe('after');
  expect((await stat(file)).ino).not.toBe(ino);
  expect(await readdir(directory)).toEqual(['list.json']);
});

test('what a killed command left beside is written over', async () => {
  const { directory, file } = await makeFile();
  await writeFile(join(directory, '.list.json.new'), 'ha');
  await replaceFile(file, 'after');
  expect(await readFile(file, 'utf8')).toBe('after');
  expect(await readdir(directory)).toEqual(['list.json']);
});

test('the former text stays where the new one cannot be written', async () => {
  const { directory, file } = await makeFile();
  await mkdir(join(directory, '.list.json.new'));
  await expect(replaceFile(file, 'after')).rejects.toThrow(/EISDIR/);
  expect(await readFile(file, 'utf8')).toBe('before');
});

test('nothing is left beside a file that cannot be replaced', async () => {
  const { directory } = await makeFile();
  await mkdir(join(directory, 'folder'));
  await expect(replaceFile(join(directory, 'folder'), 'after')).rejects.toThrow();
  expect((await readdir(directory)).sort()).toEqual(['folder', 'list.json']);
});
