import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The largest page of each kind of a built site: `/events/a/` and `/events/b/` are of one kind, every page about the site is
 * of its own. Pages that nobody is meant to find, or that only lead on, are left out.
 */
export async function listKinds(site: string): Promise<readonly string[]> {
  const largest = new Map<string, { readonly path: string; readonly size: number }>();
  for (const file of (await readdir(site, { recursive: true })).filter((name) => name.endsWith('index.html')).sort()) {
    const html = await readFile(join(site, file), 'utf8');
    if (/http-equiv="refresh"|content="noindex/.test(html)) continue;
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const kind = kindOf(path);
    if (html.length > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size: html.length });
  }
  return [...largest.values()].map(({ path }) => path);
}

function kindOf(path: string): string {
  const [, room = '', ...rest] = path.split('/');
  if (room === 'about') return path;
  return `${/^\d+$/.test(room) ? 'a year' : room}, ${rest.length} deep`;
}
