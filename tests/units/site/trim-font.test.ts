import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Font, create } from 'fontkitten';
import { Blob, Buffer as TextBuffer, Face, Font as HarfBuzzFont, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { trimFont } from '../../../src/site/trim-font.ts';

const root = join(import.meta.dirname, '../../..');
const licence = await readFile(join(root, 'public/fonts/OFL.txt'), 'utf8');

describe.each(['source-serif-4', 'source-sans-3'])('%s, trimmed', async (name) => {
  const file = import.meta.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`);
  const whole = await readFile(fileURLToPath(file));
  const before = create(whole) as Font;
  const after = create(await trimFont(whole, 'Truce', { min: 400, max: 700 })) as Font;

  test('has another name, as its own is reserved', () => {
    const names = ['familyName', 'fullName', 'postscriptName', 'subfamilyName'] as const;
    for (const kind of names) expect(after[kind]).toBe(before[kind].replace('Source', 'Record'));
    expect(after.familyName).toMatch(/^Record /);
    expect(after.getName('uniqueSubfamily')).not.toContain('Source');
  });

  test('has its copyright and licence', () => {
    expect(after.copyright).toBe(before.copyright);
    expect(after.getName('licenseURL')).toBe('http://scripts.sil.org/OFL');
    expect(licence).toContain(before.copyright);
  });

  test('has these letters and weights, and no others', () => {
    // The table of letters ends with a mark that is none.
    expect(after.characterSet.filter((letter) => letter !== 0xffff)).toEqual(
      Array.from('Tceru', (letter) => letter.codePointAt(0)),
    );
    expect(after.variationAxes['wght']).toMatchObject({ min: 400, max: 700 });
  });

  test('has no other shapes of its letters, such as raised figures', async () => {
    const digits = create(await trimFont(whole, '01', { min: 400, max: 700 })) as Font;
    // The two, and one for letters that are missing.
    expect(digits.numGlyphs).toBe(3);
  });

  test('is kerned', async () => {
    const trimmed = await trimFont(whole, 'AV', { min: 400, max: 700 });
    const font = new HarfBuzzFont(new Face(new Blob(await subsetFont(trimmed, 'AV', { targetFormat: 'truetype' }))));
    expect(widthOf(font, 'AV')).toBeLessThan(widthOf(font, 'A') + widthOf(font, 'V'));
  });

  test('comes under the licence that is published', async () => {
    const theirs = await readFile(join(fileURLToPath(file), '../../LICENSE'), 'utf8');
    expect(licence).toContain(theirs.slice(theirs.indexOf('This Font Software')));
  });
});

function widthOf(font: HarfBuzzFont, text: string): number {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
}
