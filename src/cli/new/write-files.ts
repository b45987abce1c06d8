import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { besideOf, removeBeside, replaceFile, writeBeside } from '../../record/replace-file.ts';

/** A file to write. */
export interface Change {
  readonly file: string;
  /** Makes its text of the text it has at that moment; none where there is no file. */
  readonly change: (text: string | null) => string;
}

/**
 * Writes several files, all or none. The last of them is new: where a file of its name is there already, the promise
 * rejects with the code `EEXIST`, and nothing is written.
 */
export async function writeTogether(
  changes: readonly Change[],
  created: { file: string; text: string },
): Promise<void> {
  const written = await Promise.all(
    changes.map(async ({ file, change }) => {
      const before = await readIfThere(file);
      return { file, before, text: change(before) };
    }),
  );
  const all = [...written, { ...created, before: null }];
  // Its name is taken first, so that no other author can take it meanwhile.
  await writeFile(created.file, '', { flag: 'wx' });
  const renamed: typeof all = [];
  try {
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
      rm(created.file),
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
