import { inflateSync } from 'node:zlib';

/**
 * Reads the text of every page of a PDF as Chromium writes it: plain objects, deflated streams, and glyphs that each
 * font maps to letters. Without any space, as a PDF has none between lines.
 */
export function readPages(pdf: Buffer): readonly string[] {
  const objects = readObjects(pdf);
  const at = (reference: string | undefined) => objects.get(reference ?? '') ?? { head: '', stream: '' };
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const lettersOf = (font: string) => {
    const known = fonts.get(font) ?? readLetters(at(/\/ToUnicode (\d+)/.exec(at(font).head)?.[1]).stream);
    fonts.set(font, known);
    return known;
  };
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => {
    const named = new Map([...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [name, font]));
    const content = at(/\/Contents (\d+)/.exec(head)?.[1]).stream;
    return withoutSpace(readText(content, (name) => lettersOf(named.get(name) ?? '')));
  });
}

/** A text as it is compared with that of a PDF. */
export function withoutSpace(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, '');
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function readObjects(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const found = text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:\nendobj|>>\s*stream\n)/g);
  return new Map(
    [...found].map(({ 0: whole, 1: number = '', 2: head = '', index }) => {
      if (whole.endsWith('endobj')) return [number, { head, stream: '' }];
      const start = index + whole.length;
      const bytes = pdf.subarray(start, start + Number(/\/Length (\d+)/.exec(head)?.[1]));
      const isText = head.includes('/FlateDecode') && !/\/Subtype|\/Length1/.test(head);
      return [number, { head, stream: isText ? inflateSync(bytes).toString('latin1') : '' }];
    }),
  );
}

/** Which letters a font means by each glyph. */
function readLetters(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(glyph, decode(code));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', code = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph += 1) {
        const letter = parseInt(code, 16) + glyph - parseInt(first, 16);
        letters.set(hex(glyph, first.length), decode(hex(letter, code.length)));
      }
    }
  }
  return letters;
}

function readText(content: string, lettersOf: (font: string) => ReadonlyMap<string, string>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = '';
  const parts = content.matchAll(
    /\/ActualText <FEFF(\w+)>[\s\S]*?BDC([\s\S]*?)EMC|\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)> Tj/g,
  );
  for (const [, meant, drawn = '', font = /\/(F\d+) [\d.]+ Tf/.exec(drawn)?.[1], glyphs = ''] of parts) {
    if (font !== undefined) letters = lettersOf(font);
    if (meant !== undefined) text += decode(meant);
    const [sample = '00'] = letters.keys();
    for (let at = 0; at < glyphs.length; at += sample.length) {
      text += letters.get(glyphs.slice(at, at + sample.length)) ?? '';
    }
  }
  return text;
}

function decode(code: string): string {
  return Buffer.from(code, 'hex').swap16().toString('utf16le');
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0');
}
