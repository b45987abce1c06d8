import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRecord } from '../../src/check/check.ts';
import { buildChronology } from '../../src/chronology/chronology.ts';
import { contentDirectory, readFolder } from '../../src/ingest/folder.ts';

/** The folder the site is built into. */
export const site = join(import.meta.dirname, '../../dist');

/** The chronology the site is built from. */
export const chronology = buildChronology(buildRecord(await readFolder(contentDirectory()), { drafts: false }));

/** Every built file, by its address on the site. */
export const addresses = (await readdir(site, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join('/', entry.parentPath.slice(site.length), entry.name).replace(/\/index\.html$/, '/'))
  .sort();

/** The addresses of pages. */
export const pages = addresses.filter((address) => address.endsWith('/') || address.endsWith('.html'));

/** The file behind an address. */
export function readSite(address: string): Promise<string> {
  return readFile(join(site, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}
