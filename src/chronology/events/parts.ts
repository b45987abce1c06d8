import type { EdtfDate } from '../dates/edtf.ts';
import { groupByPeriod } from './group.ts';

/** What begins in one period, divided further where that is too much for a page. */
export interface Part<T> {
  /** Empty for all there is; `YYYY` or `YYYX` of a year or decade, `YYYY-MM` of a month. */
  readonly period: string;
  readonly entries: readonly T[];
  /** The periods it is divided into; none where it is not. */
  readonly parts: readonly Part<T>[];
  /** Of one that is divided, what is in none of its parts: what is dated to the year alone. */
  readonly rest: readonly T[];
}

/** Divides dated entries, given in order, into years, and a year into months, wherever there are more than so many. */
export function divideByPeriod<T extends { readonly date: EdtfDate }>(entries: readonly T[], most: number): Part<T> {
  const all = { period: '', entries, parts: [], rest: [] };
  if (entries.length <= most) return all;
  const periods = [...groupByPeriod(entries)];
  const years = Map.groupBy(periods, ([period]) => period.slice(0, 'YYYY'.length));
  return { ...all, parts: [...years].map(([year, inYear]) => divideYear(year, inYear, most)) };
}

function divideYear<T>(
  year: string,
  periods: readonly (readonly [period: string, entries: readonly T[]])[],
  most: number,
): Part<T> {
  const entries = periods.flatMap(([, ofPeriod]) => ofPeriod);
  const months = periods.filter(([period]) => period !== year);
  if (entries.length <= most || months.length === 0) return { period: year, entries, parts: [], rest: [] };
  return {
    period: year,
    entries,
    parts: months.map(([period, inMonth]) => ({ period, entries: inMonth, parts: [], rest: [] })),
    rest: periods.filter(([period]) => period === year).flatMap(([, undated]) => undated),
  };
}

/** Lists a part and all that it is divided into. */
export function listParts<T>(part: Part<T>): readonly Part<T>[] {
  return [part, ...part.parts.flatMap(listParts)];
}

/** A part with the whole it is of: what one page has of something divided. */
export interface DividedPage<T> {
  readonly whole: Part<T>;
  readonly part: Part<T>;
}

/** Lists the pages that dated entries, given in order, take: one for all, and others for years and months where those are too many. */
export function listPages<T extends { readonly date: EdtfDate }>(
  entries: readonly T[],
  most: number,
): readonly DividedPage<T>[] {
  const whole = divideByPeriod(entries, most);
  return listParts(whole).map((part) => ({ whole, part }));
}

/** What the page of a part has in full: all; where that is divided, the last so many of the whole, or the rest of a year. */
export function entriesOn<T>({ period, entries, parts, rest }: Part<T>, latest: number): readonly T[] {
  if (parts.length === 0) return entries;
  return period === '' ? entries.slice(-latest) : rest;
}

/** The last of the parts that something is divided into, or all of it where it is not divided. */
export function lastPart<T>(whole: Part<T>): Part<T> {
  return whole.parts.at(-1) ?? whole;
}

/** A period with how much begins in it. */
export interface CountedPeriod {
  readonly period: string;
  readonly count: number;
}

/** Periods under the name of one that holds them all, and the one of them to begin with. */
export interface FoldedPeriod extends CountedPeriod {
  readonly first: string;
}

/** The ways through what is divided: its years, and the months of one of them. */
export interface PeriodLinks {
  /** The decades of more years than are linked at once, of which those of one decade then are; otherwise none. */
  readonly decades: readonly FoldedPeriod[];
  readonly years: readonly CountedPeriod[];
  /** Months of the year that is shown; none where it is not divided. */
  readonly months: readonly CountedPeriod[];
}

/** More years than this are linked by decade: every page has these links. */
const mostYears = 30;

/** More periods than this on one page are no longer seen at a glance, and push what they lead to out of sight. */
const mostPeriods = 60;

/** Folds periods, given in order, into years, or into decades, where there are more than so many. */
export function foldPeriods(periods: readonly CountedPeriod[], most = mostPeriods): readonly FoldedPeriod[] {
  if (periods.length <= most) return periods.map((one) => ({ ...one, first: one.period }));
  const years = foldBy(periods, (period) => period.slice(0, 'YYYY'.length));
  return years.length <= most ? years : foldBy(periods, decadeOf);
}

function foldBy(periods: readonly CountedPeriod[], nameOf: (period: string) => string): readonly FoldedPeriod[] {
  return [...Map.groupBy(periods, ({ period }) => nameOf(period))].map(([period, folded]) => ({
    period,
    count: folded.reduce((sum, { count }) => sum + count, 0),
    first: folded[0]?.period ?? period,
  }));
}

/** The decade of a year, a month or itself: `199X` of `1990-05`; a century is its own. */
export function decadeOf(period: string): string {
  return `${period.slice(0, 3)}X`;
}

/** Counts the years of what is divided, and the months of the year that a period is in, or of the last year. */
export function linkPeriods<T>({ parts }: Pick<Part<T>, 'parts'>, period: string): PeriodLinks {
  const count = ({ period: of, entries }: Part<T>) => ({ period: of, count: entries.length });
  const isYear = ({ period: of }: Part<T>) => of !== decadeOf(of);
  const last = parts.findLast(isYear) ?? parts.at(-1);
  const shown = period === '' ? last : parts.find((year) => year.period === period.slice(0, 'YYYY'.length));
  const months = shown?.parts.map(count) ?? [];
  if (parts.length <= mostYears) return { decades: [], years: parts.map(count), months };
  const decade = decadeOf(shown?.period ?? period);
  const ofDecadesAlone = new Set(parts.filter((part) => !isYear(part)).map((part) => part.period));
  return {
    // What is dated to the decade alone has a page of its own, from which the years are reached.
    decades: foldBy(parts.map(count), decadeOf).map((one) =>
      ofDecadesAlone.has(one.period) ? { ...one, first: one.period } : one,
    ),
    years: parts.filter((part) => isYear(part) && decadeOf(part.period) === decade).map(count),
    months,
  };
}
