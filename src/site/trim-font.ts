import subsetFont from 'subset-font';

/** The name that is reserved for the font as its makers left it, and one of as many letters, so that nothing in a file moves. */
const [reserved, ours] = ['Source', 'Record'];

/** Ids of names: <https://learn.microsoft.com/typography/opentype/spec/name#name-ids>. */
const copyright = 0;
const licence = [13, 14];

/**
 * What stays beside the letters. The features are those that the sheets ask for: kerning, ligatures, digits of one width,
 * accents in their places.
 */
const kept = { preserveNameIds: licence, keepFeatures: ['kern', 'liga', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk'] };

/**
 * Trims a font to some letters in some weights, as WOFF2, under a name of its own and the licence it came with. Drops the
 * features that no style sheet asks for, and the glyphs that only they lead to.
 */
export async function trimFont(
  whole: Buffer,
  letters: string,
  wght: { readonly min: number; readonly max: number },
): Promise<Buffer> {
  const font = await subsetFont(whole, letters, {
    ...kept,
    targetFormat: 'sfnt',
    variationAxes: { wght },
  });
  rename(font);
  return subsetFont(font, letters, { ...kept, targetFormat: 'woff2' });
}

/** Gives an OpenType font our name wherever it has the reserved one; its copyright notice stays as it is. */
function rename(font: Buffer): void {
  const table = findTable(font, 'name');
  const count = font.readUInt16BE(table + 2);
  const strings = table + font.readUInt16BE(table + 4);
  for (let record = table + 6; record < table + 6 + 12 * count; record += 12) {
    if (font.readUInt16BE(record + 6) === copyright) continue;
    const start = strings + font.readUInt16BE(record + 10);
    const name = font.subarray(start, start + font.readUInt16BE(record + 8));
    const text = name.swap16().toString('utf16le');
    name.write(text.replaceAll(reserved, ours), 'utf16le');
    name.swap16();
  }
}

/** Where a table of an OpenType font begins. */
function findTable(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`Unexpected font without a table "${tag}"`);
}
