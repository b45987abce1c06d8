import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Font, create } from 'fontkitten';
import { expect, test } from 'vitest';
import { siteOf } from '../records/site.ts';

const site = siteOf('harbour-bridge');
const fonts = (await readdir(join(site, '_astro'))).filter((file) => file.endsWith('.woff2'));

test('every font that is published has a name that nobody reserves, and says what it is licensed under', async () => {
  expect(fonts).toHaveLength(6);
  for (const file of fonts) {
    const font = create(await readFile(join(site, '_astro', file))) as Font;
    expect.soft([file, font.familyName]).toEqual([file, expect.stringMatching(/^Record (Sans|Serif) /)]);
    expect.soft(font.getName('licenseURL')).toBe('http://scripts.sil.org/OFL');
  }
});

test('the licence of the fonts is published beside them', async () => {
  expect(await readFile(join(site, 'fonts/OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
