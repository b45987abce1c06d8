import type { Figure } from '../schema/article.ts';
import { comparePublished } from './compare.ts';
import { type EdtfDate, instantOf } from './edtf.ts';
import type { Report } from './model.ts';

/** A number in a report, with its place among the figures of that report. */
export interface GivenFigure {
  readonly figure: Figure;
  readonly report: Report;
  readonly index: number;
}

/** The numbers that several articles give for one measure of one thing, in order of publication. */
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

/** Finds the measures for which articles give different numbers: a later one may contradict an earlier, or follow it. */
export function findSeries(reports: readonly Report[]): readonly FigureSeries[] {
  return [...Map.groupBy(collectFigures(reports), ({ figure }) => subjectOf(figure)).values()]
    .filter((given) => differ(given))
    .map((given) => ({
      measure: given[0]?.figure.measure ?? '',
      of: given[0]?.figure.of ?? null,
      figures: given.toSorted((a, b) => comparePublished(a.report, b.report)),
    }));
}

/**
 * Whether two articles may speak of the same hour: where both print a time, those within an hour of each other; else
 * those whose days of publication may be the same.
 */
export function areOfOneHour(a: EdtfDate, b: EdtfDate): boolean {
  const [first, second] = [instantOf(a.parts[0]), instantOf(b.parts[0])];
  if (first !== null && second !== null) return Math.abs(first - second) < hour;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

const hour = 3_600_000;

/** One article may give a range of numbers; only another article can differ from it. */
function differ(given: readonly GivenFigure[]): boolean {
  const statements = new Set(given.map(({ figure: { value, qualifier } }) => `${qualifier ?? ''} ${value}`));
  return statements.size > 1 && new Set(given.map(({ report }) => report.article)).size > 1;
}
