import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRecord } from '../../src/check/check.ts';
import { buildChronology } from '../../src/chronology/chronology.ts';
import { readFolder } from '../../src/record/read/folder.ts';
import { listPages } from '../records/pages.ts';
import { contentOf, siteOf } from '../records/site.ts';

/** The folder that the site of the record made for tests is built into. */
export const site = siteOf('harbour-bridge');

/** The record the site is built from. */
export const record = buildRecord(await readFolder(contentOf('harbour-bridge')), { drafts: false });

/** The chronology the site is built from. */
export const chronology = buildChronology(record);

/** Every built file, by its address on the site. */
export const addresses = (await readdir(site, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join('/', entry.parentPath.slice(site.length), entry.name).replace(/\/index\.html$/, '/'))
  .sort();

/** The addresses of pages, without those that lead on to another by themselves. */
export const pages = listPages(site);

/** The file behind an address. */
export function readSite(address: string): Promise<string> {
  return readFile(join(site, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}
