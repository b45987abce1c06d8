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
  const placed = layRows(
    figures.map((figure) => ({
      ...momentOf(figure, figures),
      value: figure.value,
      limit: limitOf(figure),
      lines: wrapText(wordsFor(figure), lettersInLine),
    })),
  );
  const bottom = Math.max(...placed.map(({ row }) => row));
  const values = figures.map(({ value }) => value);
  const days = figures.flatMap(({ stood }) => [stood.earliest, stood.latest]).sort();
  const ends = [...new Set([Math.min(...values), Math.max(...values)])];
  const across = scaleLinear([Math.min(...values), Math.max(...values)], [plot.left, plot.right]);
  const down = scaleLinear(
    [Math.min(...placed.map(({ from }) => from)), Math.max(...placed.map(({ to }) => to))],
    [plot.top, bottom],
  );
  return {
    height: Math.max(...placed.map(({ row, lines }) => row + plot.line * lines.length)),
    figures: placed.map(({ value, from, to, lines, row, limit }) => ({
      x: round(across(value)),
      from: round(down(from)),
      to: round(down(to)),
      lines,
      row,
      limit,
    })),
    ticks: ends.map((value) => ({ x: round(across(value)), value })),
    days: endsOf(days).map((day, index) => ({ y: index === 0 ? plot.top : bottom, day })),
  };
}

/** So few that they fit with letters set wide. */
const lettersInLine = 26;

/** Gives words their rows, each under those before it. */
function layRows<T extends Pick<ChartedFigure, 'lines'>>(
  figures: readonly T[],
): readonly (T & { readonly row: number })[] {
  let next: number = plot.top;
  return figures.map((figure) => {
    const row = next;
    next += plot.line * figure.lines.length + 5;
    return { ...figure, row };
  });
}

/** A day lasts from midnight to midnight, at the offset that the hours of its series have. */
function momentOf({ stood }: Plotted, figures: readonly Plotted[]): { readonly from: number; readonly to: number } {
  const { parts, earliest, latest } = stood;
  const [start, end = start] = parts;
  const offset = figures.map((other) => other.stood.offset).find((found) => found !== null) ?? 'Z';
  return {
    from: instantOf(start) ?? Date.parse(`${earliest}T00:00${offset}`),
    to: instantOf(end) ?? Date.parse(`${latest}T00:00${offset}`) + dayLength,
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
