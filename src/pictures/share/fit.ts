import type { Typeface } from './typeface.ts';

/** Text in a face and size. */
export interface Style {
  readonly face: Typeface;
  /** Size of the letters in pixels. */
  readonly size: number;
}

/** Lines of a size that fit where they are meant to be. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Whether no word is left out. */
  readonly isWhole: boolean;
}

/** What says that words were left out. */
export const ellipsis = ' …';

/** Width of a line in whole pixels. */
export function widthIn({ face, size }: Style, text: string): number {
  return Math.ceil((face.widthOf(text) * size) / 1000);
}

/** Height of a line of a size, in pixels. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.18);
}

/** Breaks a text into lines that are no wider than a number of pixels: between words, or inside a word wider than a line. */
export function breakLines(style: Style, text: string, width: number): readonly string[] {
  const fits = (line: string) => widthIn(style, line) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => breakWord(one, fits))) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** Breaks a text into at most so many lines; what is left out is marked by an ellipsis. */
export function clipLines(style: Style, text: string, width: number, most: number): readonly string[] {
  const lines = breakLines(style, text, width);
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), endLine(style, lines.slice(most - 1).join(' '), width)];
}

/** Sets a text in the largest of some sizes, given from large to small, in which it fits; clips it in the smallest. */
export function fitText(
  face: Typeface,
  sizes: readonly number[],
  text: string,
  room: { readonly width: number; readonly height: number; readonly lines: number },
): FittedText {
  const smallest = sizes.at(-1) ?? 0;
  for (const size of sizes) {
    const lines = breakLines({ face, size }, text, room.width);
    if (lines.length <= room.lines && lines.length * lineHeight(size) <= room.height)
      return { size, lines, isWhole: true };
  }
  const most = Math.max(1, Math.min(room.lines, Math.floor(room.height / lineHeight(smallest))));
  return { size: smallest, lines: clipLines({ face, size: smallest }, text, room.width, most), isWhole: false };
}

/** Breaks a text into as few lines as its width allows, and as even ones: no last line of a single short word. */
export function balanceLines(style: Style, text: string, width: number): readonly string[] {
  const lines = breakLines(style, text, width);
  let [narrowest, widest] = [Math.floor(width / 2), width];
  while (widest - narrowest > 8) {
    const middle = Math.round((narrowest + widest) / 2);
    if (breakLines(style, text, middle).length > lines.length) narrowest = middle;
    else widest = middle;
  }
  return breakLines(style, text, widest);
}

/** As many words as fit beside the ellipsis, or as many letters of the first. */
function endLine(style: Style, text: string, width: number): string {
  const fits = (line: string) => widthIn(style, line + ellipsis) <= width;
  const words = text.split(' ');
  const count = longest(words.length, (length) => fits(words.slice(0, length).join(' ')));
  return count === 0 ? `${startOf(text, fits)}…` : `${words.slice(0, count).join(' ')}${ellipsis}`;
}

function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const start = startOf(word, fits);
  return start === word ? [word] : [start, ...breakWord(word.slice(start.length), fits)];
}

/** As many letters as fit, and one at least. */
function startOf(text: string, fits: (line: string) => boolean): string {
  const letters = Array.from(text);
  const length = longest(letters.length, (count) => fits(letters.slice(0, count).join('')));
  return letters.slice(0, Math.max(1, length)).join('');
}

/** The most parts that fit. */
function longest(count: number, fits: (length: number) => boolean): number {
  let length = count;
  while (length > 0 && !fits(length)) length -= 1;
  return length;
}
