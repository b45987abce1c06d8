import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRecord } from '../../src/check/check.ts';
import { buildChronology } from '../../src/chronology/chronology.ts';
import { contentDirectory, readFolder } from '../../src/record/read/folder.ts';
import { formerAddresses } from '../former-addresses.ts';

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
export const pages = addresses.filter((address) => /(\/|\.html)$/.test(address) && !formerAddresses.includes(address));

const sizes = new Map(
  await Promise.all(pages.map(async (address) => [address, (await stat(fileOf(address))).size] as const)),
);

/** The five longest pages of each kind, where most can go wrong, or every page where `ALL=1` asks for it. */
export const samples =
  process.env['ALL'] === '1'
    ? pages
    : [...Map.groupBy(pages, (address) => address.split('/')[1] ?? '').values()].flatMap((kind) =>
        kind.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, 5),
      );

/** The file behind an address. */
export function readSite(address: string): Promise<string> {
  return readFile(fileOf(address), 'utf8');
}

function fileOf(address: string): string {
  return join(site, address.endsWith('/') ? `${address}index.html` : address);
}
