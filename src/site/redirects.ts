import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Finds where a path of a built site has moved, in its file `_redirects`; null where it has not. */
export async function findRedirect(directory: string, path: string): Promise<string | null> {
  const rules = await readFile(join(directory, '_redirects'), 'utf8').catch(() => '');
  const rule = rules.split('\n').find((line) => line.startsWith(`${path} `));
  return rule?.split(' ')[1] ?? null;
}
