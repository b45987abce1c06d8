import { cp, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { besideOf } from '../../record/replace-file.ts';
import { fillPermalinks } from '../../record/schema/permalinks.ts';
import type { Answers } from './answers.ts';
import { writeSite } from './site-yaml.ts';

/** The registries, the page about the record and an example of an article, as a new record has them. */
const template = join(import.meta.dirname, 'template');

/** Says why a new record cannot be written into a folder; undefined where it can: there is none yet, or it is empty. */
export async function problemOfFolder(directory: string): Promise<string | undefined> {
  try {
    const names = await readdir(directory);
    if (names.length === 0) return undefined;
    return `Unexpected files in ${directory}, expected a new or an empty folder`;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? undefined
      : `Cannot write to ${directory} (${message}), expected a new or an empty folder`;
  }
}

/** Writes a new record into a folder that is not there yet, or empty: whole, or not at all. */
export async function writeRecord(directory: string, answers: Answers): Promise<void> {
  const path = resolve(directory);
  await mkdir(dirname(path), { recursive: true });
  const beside = besideOf(path);
  await rm(beside, { recursive: true, force: true });
  try {
    await cp(template, beside, { recursive: true });
    await writeFile(join(beside, 'site.yaml'), writeSite(answers));
    await writeFile(join(beside, 'permalinks.json'), `${JSON.stringify(fillPermalinks({}), null, 2)}\n`);
    // Windows renames no folder onto another, and no system renames one onto a folder with files.
    await rmdir(path).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}
