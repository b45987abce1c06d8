import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Gives a file a new text, whole or not at all: a command that is killed, or finds the disk full, leaves the former text. */
export async function replaceFile(file: string, text: string): Promise<void> {
  try {
    await writeBeside(file, text);
    await rename(besideOf(file), file);
  } catch (error) {
    await removeBeside(file);
    throw error;
  }
}

/** Writes the new text of a file beside it, to be renamed. */
export async function writeBeside(file: string, text: string): Promise<void> {
  // On the disk before the rename: otherwise a power cut could leave the name with an empty file.
  await writeFile(besideOf(file), text, { flush: true });
}

/** Removes what was written beside a file; says nothing where that is not possible. */
export async function removeBeside(file: string): Promise<void> {
  await rm(besideOf(file), { force: true }).catch(() => undefined);
}

/** Where the new text of a file waits to be renamed. No file that begins with a dot is read as part of the record. */
export function besideOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.new`);
}
