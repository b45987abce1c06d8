import { cardWords } from '#words/cards.ts';
import type { Point } from '../box.ts';
import type { CardEntry, ShareCard } from './card.ts';
import { colourOfParty, colours } from './colours.ts';
import { type Style, clipLines, fitText, lineHeight, widthIn } from './fit.ts';
import { drawDisc, drawLine } from './pen.ts';
import type { Typeface, Typefaces } from './typeface.ts';

/** How much of its picture a block may take up. */
export interface BlockRoom {
  readonly rows: number;
  /** Size of its letters where they fit into few lines. */
  readonly largest: number;
}

/** The entries of a card in columns, each line and disc at its place below the upper left corner. */
export interface BlockLayout {
  readonly height: number;
  readonly lines: readonly (Point & { readonly style: Style; readonly text: string; readonly colour: string })[];
  readonly discs: readonly (Point & { readonly party: number })[];
}

const columnGap = 48;
const rowGap = 10;
/** From the largest. */
const textSizes = [44, 42, 40, 38, 36, 34, 32];
/** From one disc of a party to the next, and from the last to the words. */
const [discStep, discGap] = [26, 8];
/** Texts so narrow are set large and side by side. */
const narrow = 220;

/** Breaks the entries of a card into lines, at most so many rows of them. */
export function layOutBlock(
  { heading, entries }: NonNullable<ShareCard['block']>,
  { strong, plain }: Typefaces,
  width: number,
  { rows, largest }: BlockRoom,
): BlockLayout {
  const number: Style = { face: strong, size: 48 };
  const areNumbers = entries.every((entry) => indentOf(entry) + widthIn(number, entry.text) <= narrow);
  const columns = entries.length === 1 ? 1 : areNumbers ? 4 : 2;
  const column = Math.floor((width - (columns - 1) * columnGap) / columns);
  const shown = entries.slice(0, columns * rows);
  const most = columns === 1 ? rows + 1 : 2;
  const style = areNumbers ? number : { face: plain, size: sizeOf(shown, plain, largest, column, most) };
  const parts: BlockLayout[] = [];
  if (heading !== null) parts.push(layOutLine(clipLines({ face: strong, size: 34 }, heading, width, 1), strong, 34));
  for (let row = 0; row < shown.length; row += columns) {
    const inRow = shown.slice(row, row + columns).map((entry) => layOutEntry(entry, style, column, most));
    parts.push(beside(inRow, column + columnGap));
  }
  const left = entries.length - shown.length;
  if (left > 0) parts.push(layOutLine([cardWords.more(left)], plain, 28));
  return below(parts);
}

/** Draws a block from its upper left corner. */
export function drawBlock({ lines, discs }: BlockLayout, { x, y }: Point): string {
  return [
    ...discs.map((disc) => drawDisc({ x: x + disc.x, y: y + disc.y }, colourOfParty(disc.party))),
    ...lines.map((line) => drawLine(line.style, line.text, { x: x + line.x, y: y + line.y }, line.colour)),
  ].join('');
}

/** The largest size in which every entry fits into its lines; the smallest where there is none. */
function sizeOf(entries: readonly CardEntry[], face: Typeface, largest: number, width: number, lines: number): number {
  const allowed = textSizes.filter((size) => size <= largest);
  const sizes = entries.map(
    (entry) => fitText(face, allowed, entry.text, { width: width - indentOf(entry), height: Infinity, lines }).size,
  );
  return Math.min(...sizes);
}

function layOutLine(texts: readonly string[], face: Typeface, size: number): BlockLayout {
  const lines = texts.map((text) => ({
    x: 0,
    y: baseline(size),
    style: { face, size },
    text,
    colour: colours['ink-soft'],
  }));
  return { height: lineHeight(size), lines, discs: [] };
}

function layOutEntry(entry: CardEntry, style: Style, width: number, most: number): BlockLayout {
  const x = indentOf(entry);
  const first = baseline(style.size);
  const lines = clipLines(style, entry.text, width - x, most).map((text, index) => ({
    x,
    y: first + index * lineHeight(style.size),
    style,
    text,
    colour: colours.ink,
  }));
  const y = first - Math.round(style.size * 0.32);
  const discs = entry.parties.map((party, index) => ({ x: 10 + index * discStep, y, party }));
  return { height: lines.length * lineHeight(style.size), lines, discs };
}

function beside(parts: readonly BlockLayout[], step: number): BlockLayout {
  const moved = parts.map((part, index) => move(part, { x: index * step, y: 0 }));
  return join(moved, Math.max(...parts.map(({ height }) => height)));
}

function below(parts: readonly BlockLayout[]): BlockLayout {
  let y = 0;
  const moved = parts.map((part) => {
    const at = y;
    y += part.height + rowGap;
    return move(part, { x: 0, y: at });
  });
  return join(moved, y - rowGap);
}

function join(parts: readonly BlockLayout[], height: number): BlockLayout {
  return { height, lines: parts.flatMap(({ lines }) => lines), discs: parts.flatMap(({ discs }) => discs) };
}

function move({ height, lines, discs }: BlockLayout, by: Point): BlockLayout {
  const moved = <Placed extends Point>(one: Placed) => ({ ...one, x: one.x + by.x, y: one.y + by.y });
  return { height, lines: lines.map(moved), discs: discs.map(moved) };
}

function indentOf({ parties }: CardEntry): number {
  return parties.length === 0 ? 0 : parties.length * discStep + discGap;
}

function baseline(size: number): number {
  return Math.round(size * 0.9);
}
