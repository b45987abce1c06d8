import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { besideOf, removeBeside, replaceFile, writeBeside } from '../../record/replace-file.ts';

/** A file to write. */
export interface Change {
  readonly file: string;
  /** Makes its text of the text it has at that moment; none where there is no file. */
  readonly change: (text: string | null) => string;
}

/**
 * Changes several files and creates others, all or none. Where a file of the name of a new one is there already, the
 * promise rejects with the code `EEXIST`, and nothing is written.
 */
export async function writeTogether(
  changes: readonly Change[],
  created: readonly { readonly file: string; readonly text: string }[],
): Promise<void> {
  const written = await Promise.all(
    changes.map(async ({ file, change }) => {
      const before = await readIfThere(file);
      return { file, before, text: change(before) };
    }),
  );
  const all = [...written, ...created.map((one) => ({ ...one, before: null }))];
  const taken: string[] = [];
  const renamed: typeof all = [];
  try {
    // Their names are taken first, so that no other author can take them meanwhile.
    for (const { file } of created) {
      await writeFile(file, '', { flag: 'wx' });
      taken.push(file);
    }
    for (const { file, text } of all) await writeBeside(file, text);
    for (const one of all) {
      await rename(besideOf(one.file), one.file);
      renamed.push(one);
    }
  } catch (error) {
    await Promise.all(all.map(({ file }) => removeBeside(file)));
    // One that cannot be put back must not keep the others from it.
    await Promise.allSettled([
      ...renamed.map(({ file, before }) => (before === null ? rm(file) : replaceFile(file, before))),
      ...taken.map((file) => rm(file, { force: true })),
    ]);
    throw error;
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
