import { findOnlyHere } from '../events/only-here.ts';
import type { Chronology, RecordedEvent, Report } from '../model.ts';
import { type ClaimView, buildClaimView } from './claims.ts';
import { type FigureView, buildFigureView } from './figures.ts';
import { type ArticleRef, articleRef } from './refs.ts';

/** What tells whether anything else in the reports of an event is like it. */
interface OnlyHere {
  /** Whether no other report of the event has its like. */
  readonly onlyHere: boolean;
}

/** One article's account of one event. */
export interface ReportView extends Pick<Report, 'account' | 'date' | 'dateNote' | 'note'> {
  readonly article: ArticleRef;
  readonly claims: readonly (ClaimView & OnlyHere)[];
  readonly figures: readonly (FigureView & OnlyHere)[];
}

/** Names the article of a report and those it quotes, and marks what none of the other reports of its event has. */
export function buildReportView(chronology: Chronology, report: Report, reports: readonly Report[]): ReportView {
  const article = articleRef(chronology, report.article);
  const onlyHere = findOnlyHere(report, reports);
  return {
    article,
    account: report.account,
    date: report.date,
    dateNote: report.dateNote,
    note: report.note,
    claims: report.claims.map((claim, index) => ({
      ...buildClaimView(chronology, claim, article),
      onlyHere: onlyHere.claims.has(index),
    })),
    figures: report.figures.map((figure, index) => ({
      ...buildFigureView(chronology, figure, report),
      onlyHere: onlyHere.figures.has(index),
    })),
  };
}

/** Chooses the report of an event by one of some articles, or the report that defines it. */
export function chooseReport({ id, reports }: RecordedEvent, articles: readonly string[] = []): Report {
  const report = reports.find(({ article }) => articles.includes(article)) ?? reports[0];
  if (report === undefined) throw new RangeError(`Expected a report of the event "${id}"`);
  return report;
}
