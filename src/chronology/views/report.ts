import type { SaidDate } from '../dates/said.ts';
import { whenSaid } from '../disputes/answers.ts';
import { findOnlyHere } from '../events/only-here.ts';
import type { Claim } from '../../record/schema/article.ts';
import type { Chronology, RecordedEvent, Report } from '../model.ts';
import { type ClaimView, buildClaimView } from './claims.ts';
import { type FigureView, buildFigureView } from './figures.ts';
import { formerIds } from '../former.ts';
import { type ArticleRef, articleRef } from './refs.ts';

/** What tells whether anything else in the reports of an event is like it. */
interface OnlyHere {
  /** Whether no other report of the event has its like. */
  readonly onlyHere: boolean;
}

/** A claim as one article reports it. */
export interface ReportedClaimView extends ClaimView, OnlyHere {
  /** When it was said; null on the day of the event, or where only the date of the article is known. */
  readonly said: SaidDate | null;
  /** The fragment that led to it on the page of the event before it had an id; null for one that always had. */
  readonly formerAnchor: string | null;
}

/** One article's account of one event. */
export interface ReportView extends Pick<Report, 'account' | 'date' | 'dateNote' | 'note'> {
  readonly article: ArticleRef;
  /** File names that the article had once. */
  readonly formerArticles: readonly string[];
  readonly claims: readonly ReportedClaimView[];
  readonly figures: readonly (FigureView & OnlyHere)[];
}

/** Names the article of a report and those it quotes, and marks what none of the other reports of its event has. */
export function buildReportView(chronology: Chronology, report: Report, event: RecordedEvent): ReportView {
  const article = articleRef(chronology, report.article);
  const onlyHere = findOnlyHere(report, event.reports);
  return {
    article,
    formerArticles: formerIds(chronology, 'articles', report.article),
    account: report.account,
    date: report.date,
    dateNote: report.dateNote,
    note: report.note,
    claims: report.claims.map((claim, index) => ({
      ...buildClaimView(chronology, claim, article),
      formerAnchor: (claim.id === undefined ? undefined : chronology.formerAnchors[claim.id]) ?? null,
      said: findOtherDay(claim, event, report),
      onlyHere: onlyHere.claims.has(index),
    })),
    figures: report.figures.map((figure, index) => ({
      ...buildFigureView(chronology, figure, report),
      onlyHere: onlyHere.figures.has(index),
    })),
  };
}

function findOtherDay(claim: Claim, event: RecordedEvent, report: Report): SaidDate | null {
  const said = whenSaid(claim, event, report);
  const isOfArticle = claim.said === undefined && said.date === report.publishedOn;
  const isOfEvent = said.date.earliest === event.date.earliest && said.date.latest === event.date.latest;
  return isOfArticle || (isOfEvent && !said.atLatest) ? null : said;
}

/** Chooses the report of an event by one of some articles, or the report that defines it. */
export function chooseReport({ id, reports }: RecordedEvent, articles: ReadonlySet<string> = new Set()): Report {
  const report = reports.find(({ article }) => articles.has(article)) ?? reports[0];
  if (report === undefined) throw new RangeError(`Expected a report of the event "${id}"`);
  return report;
}
