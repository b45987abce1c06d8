import type { Figure } from '../../record/schema/article.ts';
import { type EdtfDate, mustParseEdtf, instantOf } from '../dates/edtf.ts';
import type { Report } from '../model.ts';

/** A number in a report, with its place among the figures of that report. */
export interface GivenFigure {
  readonly figure: Figure;
  readonly report: Report;
  readonly index: number;
}

/** What a figure counts: its measure, of one thing. Numbers of different subjects are not compared. */
export function subjectOf({ measure, of }: Figure): string {
  return of === undefined ? measure : `${measure} (${of})`;
}

/** The measure of a subject, and what it is counted of. */
export function partsOfSubject(subject: string): { readonly measure: string; readonly of: string | null } {
  const [, measure = subject, of = null] = /^(.+?) \((.+)\)$/s.exec(subject) ?? [];
  return { measure, of };
}

/** Collects the figures of all reports, in the order of the reports. */
export function collectFigures(reports: readonly Report[]): readonly GivenFigure[] {
  return reports.flatMap((report) => report.figures.map((figure, index) => ({ figure, report, index })));
}

/** The date or hour a number is for: the one its article gives it, otherwise that of publication. */
export function whenItStood({ figure, report }: GivenFigure): EdtfDate {
  return figure.asOf === undefined ? report.publishedOn : mustParseEdtf(figure.asOf);
}

/** Whether its article says for which hour a number is. */
export function hasHour({ figure }: GivenFigure): boolean {
  return figure.asOf !== undefined && instantOf(mustParseEdtf(figure.asOf).parts[0]) !== null;
}

/**
 * Whether two numbers are of one hour, as far as can be known: where both have a time, those within an hour of each
 * other; where neither has one, those whose days may be the same. A number of a day may be of any hour of it, and so
 * can be true beside one of a known hour.
 */
export function areOfOneHour(a: EdtfDate, b: EdtfDate): boolean {
  const [first, second] = [instantOf(a.parts[0]), instantOf(b.parts[0])];
  if (first !== null && second !== null) return Math.abs(first - second) < hour;
  return first === second && a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Whether two numbers for one thing can both be true: one with a qualifier leaves room for others. */
export function canBothHold(a: Figure, b: Figure): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  const [least, most] = [Math.max(one.least, other.least), Math.min(one.most, other.most)];
  return least < most || (least === most && holds(one, least) && holds(other, least));
}

/** The numbers that a statement allows; its ends are included unless it is `open`. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly open: boolean;
}

/** The numbers that a figure allows; an unknown qualifier leaves room for any number. */
export function rangeOf({ qualifier, value }: Pick<Figure, 'qualifier' | 'value'>): Range {
  switch (qualifier) {
    case undefined:
      return { least: value, most: value, open: false };
    case 'at least':
      return { least: value, most: Infinity, open: false };
    case 'over':
    case 'more than':
      return { least: value, most: Infinity, open: true };
    case 'up to':
    case 'at most':
      return { least: -Infinity, most: value, open: false };
    case 'under':
    case 'less than':
    case 'fewer than':
    case 'nearly':
    case 'almost':
      return { least: -Infinity, most: value, open: true };
    default:
      return { least: -Infinity, most: Infinity, open: true };
  }
}

/** Orders numbers by size; of one value, what is below it comes first, and what is above it last. */
export function compareSize(a: Pick<Figure, 'qualifier' | 'value'>, b: Pick<Figure, 'qualifier' | 'value'>): number {
  const side = (figure: typeof a) => {
    const { least, most } = rangeOf(figure);
    return Number(most === Infinity) - Number(least === -Infinity);
  };
  return a.value - b.value || side(a) - side(b);
}

function holds({ least, most, open }: Range, value: number): boolean {
  return open ? least < value && value < most : least <= value && value <= most;
}

const hour = 3_600_000;
