import { scaleLinear } from 'd3-scale';
import { instantOf } from '../chronology/dates/edtf.ts';
import { rangeOf } from '../chronology/events/figures.ts';
import type { SeriesFigureView } from '../chronology/views/figures.ts';
import { wrapText } from './text.ts';

/** What a chart draws of a number. */
type Plotted = Pick<SeriesFigureView, 'value' | 'qualifier' | 'stood'>;

/** One number of a chart: where it is, and where the words about it are. */
export interface ChartedFigure {
  readonly x: number;
  /** First and last moment it may be for; the same if its minute is known. */
  readonly from: number;
  readonly to: number;
  /** Its words, in lines that never touch those of another number. */
  readonly lines: readonly string[];
  /** Height of the first of these lines. */
  readonly row: number;
  /** Where the number may lie by what is said of it: exactly there, there or higher, there or lower, or somewhere near. */
  readonly limit: 'exact' | 'up' | 'down' | 'near';
}

/**
 * A chart of numbers over time: time runs down, as on the timeline, the number from left to right. It runs from the least to
 * the greatest number and not from zero: it shows places on a scale, not lengths, and every number is beside its mark.
 */
export interface FigureChart {
  readonly height: number;
  readonly figures: readonly ChartedFigure[];
  /** The least and the greatest number; one where they are the same. */
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** First and last day, `YYYY-MM-DD`; one where they are the same. */
  readonly days: readonly { readonly y: number; readonly day: string }[];
}

/** Width of every chart, in its own units, and where its numbers are; their words are right of them. */
export const plot = { width: 320, left: 48, right: 108, words: 124, top: 24, line: 14 } as const;

/** Draws a series with the words for each number; null where there are fewer than three, which a table says better. */
export function chartFigures<T extends Plotted>(
  figures: readonly T[],
  wordsFor: (figure: T) => string,
): FigureChart | null {
  if (figures.length < 3) return null;
  const moments = figures.map((figure) => momentOf(figure, figures));
  const rows = layRows(figures.map((figure) => wrapText(wordsFor(figure), lettersInLine)));
  const bottom = rows.at(-1)?.row ?? plot.top;
  const values = figures.map(({ value }) => value);
  const days = figures.flatMap(({ stood }) => [stood.earliest, stood.latest]).sort();
  const ends = [...new Set([Math.min(...values), Math.max(...values)])];
  const across = scaleLinear([Math.min(...values), Math.max(...values)], [plot.left, plot.right]);
  const down = scaleLinear(
    [Math.min(...moments.map(({ from }) => from)), Math.max(...moments.map(({ to }) => to))],
    [plot.top, bottom],
  );
  return {
    height: bottom + plot.line * (rows.at(-1)?.lines.length ?? 1),
    figures: figures.map((figure, index) => ({
      x: round(across(figure.value)),
      from: round(down(moments[index]?.from ?? 0)),
      to: round(down(moments[index]?.to ?? 0)),
      lines: rows[index]?.lines ?? [],
      row: rows[index]?.row ?? 0,
      limit: limitOf(figure),
    })),
    ticks: ends.map((value) => ({ x: round(across(value)), value })),
    days: endsOf(days).map((day, index) => ({ y: index === 0 ? plot.top : bottom, day })),
  };
}

/** So few that they fit with letters set wide. */
const lettersInLine = 26;

interface Row {
  readonly lines: readonly string[];
  readonly row: number;
}

function layRows(words: readonly (readonly string[])[]): readonly Row[] {
  const rows: Row[] = [];
  let row: number = plot.top;
  for (const lines of words) {
    rows.push({ lines, row });
    row += plot.line * lines.length + 5;
  }
  return rows;
}

/** A day lasts from midnight to midnight, at the offset that the hours of its series have. */
function momentOf({ stood }: Plotted, figures: readonly Plotted[]): { readonly from: number; readonly to: number } {
  const { parts, earliest, latest } = stood;
  const offset = figures.map((other) => other.stood.offset).find((found) => found !== null) ?? 'Z';
  return {
    from: instantOf(parts[0]) ?? Date.parse(`${earliest}T00:00${offset}`),
    to: instantOf(parts.at(-1) ?? parts[0]) ?? Date.parse(`${latest}T00:00${offset}`) + dayLength,
  };
}

const dayLength = 86_400_000;

function limitOf(figure: Plotted): ChartedFigure['limit'] {
  const { least, most } = rangeOf(figure);
  if (least === most) return 'exact';
  if (Number.isFinite(least)) return 'up';
  return Number.isFinite(most) ? 'down' : 'near';
}

/** First and last, as there is no room for words between. */
function endsOf<T>(sorted: readonly T[]): readonly T[] {
  return [...new Set([...sorted.slice(0, 1), ...sorted.slice(-1)])];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
