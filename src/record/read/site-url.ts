import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { contentDirectory } from './folder.ts';

/**
 * Reads the address of the site before any page is built; undefined if `site.yaml` does not give it, which the rules
 * report.
 */
export async function readSiteUrl(): Promise<string | undefined> {
  try {
    const site = parse(await readFile(join(contentDirectory(), 'site.yaml'), 'utf8')) as { url?: unknown };
    return typeof site.url === 'string' && URL.canParse(site.url) ? site.url : undefined;
  } catch {
    return undefined;
  }
}
