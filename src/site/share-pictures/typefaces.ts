import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Blob, Face, Font, Buffer as TextBuffer, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Typeface, Typefaces } from '../../pictures/share/typeface.ts';

// Built code is elsewhere than its source, so files are found from the folder of the project.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));

/** Where the faces of the pages are declared. */
const styles = join(process.cwd(), 'src/ui/fonts.css');

/** One file of a face: fonts come in a file per script. */
interface FontFile {
  readonly font: Font;
  readonly letters: ReadonlySet<number>;
}

/** Makes the faces of share pictures from the fonts of the pages, each at one weight, with these letters alone. */
export async function loadTypefaces(letters: string): Promise<Typefaces> {
  const css = await readFile(styles, 'utf8');
  const load = async (family: string, weight: number) => {
    const files = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, file = '']) => file);
    const own = files.filter((file) => file.includes(`/${family}/`));
    return buildTypeface(await Promise.all(own.map((file) => loadFont(file, weight, letters))));
  };
  return {
    title: await load('source-serif-4', 600),
    strong: await load('source-sans-3', 600),
    plain: await load('source-sans-3', 400),
  };
}

/** A variable font is drawn at its lightest unless its weight is pinned. */
async function loadFont(file: string, weight: number, letters: string): Promise<FontFile> {
  const options = { targetFormat: 'truetype', variationAxes: { wght: weight } } as const;
  const face = new Face(new Blob(await subsetFont(await readFile(resolve(file)), letters, options)));
  return { font: new Font(face), letters: new Set(face.collectUnicodes()) };
}

/** Lines are shaped word by word, as each word occurs in many of them. */
function buildTypeface(files: readonly FontFile[]): Typeface {
  const shaped = new Map<string, ShapedText>();
  const shapeWord = (word: string) => {
    const known = shaped.get(word) ?? concat(runsOf(files, word).map(shapeRun));
    shaped.set(word, known);
    return known;
  };
  const shapeWords = (line: string) => line.split(/(?= )/).map(shapeWord);
  return {
    widthOf: (line) => shapeWords(line).reduce((sum, { width }) => sum + width, 0),
    outline: (line) =>
      concat(shapeWords(line))
        .glyphs.map(({ path, x, y }) => `<path transform="translate(${x} ${y})" d="${path}"/>`)
        .join(''),
  };
}

interface ShapedText {
  readonly width: number;
  readonly glyphs: readonly { readonly path: string; readonly x: number; readonly y: number }[];
}

/** Puts one text behind the other. */
function concat(texts: readonly ShapedText[]): ShapedText {
  let width = 0;
  const glyphs = texts.flatMap((text) => {
    const before = width;
    width += text.width;
    return text.glyphs.map((glyph) => ({ ...glyph, x: before + glyph.x }));
  });
  return { width, glyphs };
}

interface Run {
  readonly font: Font;
  readonly text: string;
}

/** Splits a text where another file has its letters; what no file has is drawn as the first draws what it lacks. */
function runsOf(files: readonly FontFile[], text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const font = (files.find(({ letters }) => letters.has(letter.codePointAt(0) ?? 0)) ?? files[0])?.font;
    const last = runs.at(-1);
    if (font === undefined) throw new Error('Unexpected face without a file; name one in src/ui/fonts.css');
    if (last?.font === font) runs.splice(-1, 1, { font, text: last.text + letter });
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** Asks HarfBuzz where the letters of a run are. */
function shapeRun({ font, text }: Run): ShapedText {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  let width = 0;
  const glyphs = buffer.getGlyphInfosAndPositions().flatMap(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
    const x = width + xOffset;
    width += xAdvance;
    const path = font.glyphToPath(codepoint);
    return path === '' ? [] : [{ path, x, y: yOffset }];
  });
  return { width, glyphs };
}
