import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { permalink } from '../addresses/permalink.ts';

/** The addresses of events that moved or were withdrawn: they lead on, or say why, and are in no sitemap. */
export async function readFormerAddresses(contentDirectory: string): Promise<ReadonlySet<string>> {
  try {
    const text = await readFile(join(contentDirectory, 'permalinks.json'), 'utf8');
    const { aliases, tombstones } = JSON.parse(text) as Readonly<Record<string, object | undefined>>;
    return new Set(Object.keys({ ...aliases, ...tombstones }).map(permalink.event));
  } catch {
    // A record may have no list yet; one that cannot be read the rules report.
    return new Set();
  }
}
