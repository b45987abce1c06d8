import type { Figure } from '../schema/article.ts';
import { comparePublished } from './compare.ts';
import { type EdtfDate, edtf, instantOf } from './edtf.ts';
import type { Report } from './model.ts';

/** A number in a report, with its place among the figures of that report. */
export interface GivenFigure {
  readonly figure: Figure;
  readonly report: Report;
  readonly index: number;
}

/** The different numbers given for one measure of one thing, in the order of the hours for which they stood. */
export interface FigureSeries {
  readonly measure: string;
  /** What is counted, where it is said. */
  readonly of: string | null;
  readonly figures: readonly GivenFigure[];
}

/** What a figure counts: its measure, of one thing. Numbers of different subjects are not put against each other. */
export function subjectOf({ measure, of }: Figure): string {
  return of === undefined ? measure : `${measure} (${of})`;
}

/** Collects the figures of all reports, in the order of the reports. */
export function collectFigures(reports: readonly Report[]): readonly GivenFigure[] {
  return reports.flatMap((report) => report.figures.map((figure, index) => ({ figure, report, index })));
}

/** The date or hour for which a number stood: the one its article gives it, else that of publication. */
export function whenItStood({ figure, report }: GivenFigure): EdtfDate {
  return figure.asOf === undefined ? report.published : edtf(figure.asOf);
}

/**
 * Finds the measures for which articles give different numbers, or one article numbers of different hours: a later one
 * may contradict an earlier, or follow it.
 */
export function findSeries(reports: readonly Report[]): readonly FigureSeries[] {
  return [...Map.groupBy(collectFigures(reports), ({ figure }) => subjectOf(figure)).values()]
    .filter((given) => differ(given))
    .map((given) => ({
      measure: given[0]?.figure.measure ?? '',
      of: given[0]?.figure.of ?? null,
      figures: given.toSorted((a, b) => comparePublished({ published: whenItStood(a) }, { published: whenItStood(b) })),
    }));
}

/**
 * Whether two numbers may be of the same hour: where both have a time, those within an hour of each other; else those
 * whose days may be the same.
 */
export function areOfOneHour(a: EdtfDate, b: EdtfDate): boolean {
  const [first, second] = [instantOf(a.parts[0]), instantOf(b.parts[0])];
  if (first !== null && second !== null) return Math.abs(first - second) < hour;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

const hour = 3_600_000;

/** One article may give a range of numbers for one hour; only another article, or another hour, differs from it. */
function differ(given: readonly GivenFigure[]): boolean {
  const statements = new Set(given.map(({ figure: { value, qualifier } }) => `${qualifier ?? ''} ${value}`));
  return (
    statements.size > 1 && new Set(given.map(({ figure, report }) => `${report.article} ${figure.asOf ?? ''}`)).size > 1
  );
}
