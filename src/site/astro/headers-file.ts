import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatHeadersFile } from '../hosts.ts';

/** Writes `_headers` into the built site, once it is known what is at its top. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), formatHeadersFile(await listTop(dir), base));
      },
    },
  };
}

/** The files and folders at the top of a built site, without those that hosts read for themselves. */
async function listTop(folder: URL): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => !/^_[^/]*$/.test(name))
    .sort();
}
