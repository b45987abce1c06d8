import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeRecord } from './make-record.ts';

/** Writes a made record of so many events as a content folder, in place of what was there. */
export async function writeRecord(directory: string, size: number, seed?: number): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  for (const [path, text] of makeRecord(size, seed)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
