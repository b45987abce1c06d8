import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathWithin, permalink } from '../addresses/permalink.ts';

/** Reads under which path the site in a folder was built to be served: the scope of its manifest. */
export async function readBase(directory: string): Promise<string> {
  const manifest = await readFile(join(directory, pathWithin(permalink.manifest())), 'utf8').catch(() => null);
  if (manifest === null) return '/';
  const { scope } = JSON.parse(manifest) as { readonly scope: string };
  return scope;
}
