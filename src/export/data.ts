import { whenSaid } from '../chronology/disputes/answers.ts';
import type { Claim } from '../record/schema/article.ts';
import { mustParseEdtf } from '../chronology/dates/edtf.ts';
import { findSeries } from '../chronology/events/series.ts';
import { mustGet } from '../chronology/chronology.ts';
import type {
  Chronology,
  RecordedEvent,
  RecordedSite,
  Report,
  ResolvedArticle,
  VersionedChronology,
} from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';
import { findOrigins } from '../chronology/events/sources.ts';
import { buildAddress, buildDate, buildHead, stableEvents } from './head.ts';
import type { ArticlesJson, EventJson, EventsJson } from './schema/published.ts';

/** `/data/events.json`: every event with its reports and conflicts, by first day, last day and id. */
export function buildEventsJson(chronology: VersionedChronology): EventsJson {
  const events = stableEvents(chronology).map((event) => buildEvent(chronology, event));
  return { ...buildHead(chronology), events };
}

/** `/events/<id>.json`: one of them. */
export function buildEventJson(chronology: VersionedChronology, id: string): EventJson {
  return { ...buildHead(chronology), event: buildEvent(chronology, mustGet(chronology.events, id)) };
}

/** `/data/articles.json`: every article with the events it reports, in order of publication. */
export function buildArticlesJson(chronology: VersionedChronology): ArticlesJson {
  const { site, articles } = chronology;
  return { ...buildHead(chronology), articles: [...articles.values()].map((article) => buildArticle(site, article)) };
}

function buildEvent(chronology: Chronology, event: RecordedEvent): EventsJson['events'][number] {
  return {
    id: event.id,
    ...buildAddress(chronology.site, permalink.event(event.id)),
    title: event.title,
    kind: event.kind.id,
    weight: event.weight,
    updates: event.updates,
    summary: event.summary,
    date: buildDate(event.date),
    dateNote: event.dateNote,
    place: event.place,
    actors: event.actors,
    threads: event.threads,
    respondsTo: event.respondsTo,
    reports: event.reports.map((report) => buildReport(chronology.site, event, report)),
    independent: findOrigins(chronology, event.reports).independent.map(({ source, reports }) => ({
      source,
      articles: reports.map(({ article }) => article),
    })),
    figuresOverTime: findSeries(chronology, event).map(({ measure, of, figures }) => ({
      measure,
      of,
      figures: figures.map(({ event: { id }, report, index }) => ({ event: id, article: report.article, index })),
    })),
    conflicts: event.conflicts,
    contradicts: event.contradicts,
  };
}

function buildReport(
  site: RecordedSite,
  event: RecordedEvent,
  report: Report,
): EventsJson['events'][number]['reports'][number] {
  return {
    article: report.article,
    source: report.source,
    via: report.via,
    url: permalink.article(report.article),
    date: report.date && buildDate(report.date),
    account: report.account,
    figures: report.figures.map(({ measure, value, qualifier, of, asOf, standing, by }) => ({
      measure,
      value,
      qualifier: qualifier ?? null,
      of: of ?? null,
      asOf: asOf === undefined ? null : buildDate(mustParseEdtf(asOf)),
      standing: standing ?? null,
      by,
    })),
    claims: report.claims.map((claim) => ({
      id: claim.id ?? null,
      ...(claim.id === undefined ? { url: null, path: null } : buildAddress(site, permalink.claim(claim.id))),
      by: claim.by,
      said: buildSaid(claim, event, report),
      says: claim.says,
      quote: claim.quote ?? null,
      question: claim.question ?? null,
      answer: claim.answer ?? null,
    })),
    note: report.note,
  };
}

function buildArticle(site: RecordedSite, article: ResolvedArticle): ArticlesJson['articles'][number] {
  const { name, html: _html, url, date, draft: _draft, ...rest } = article;
  return {
    id: name,
    ...buildAddress(site, permalink.article(name)),
    date: buildDate(date),
    originalUrl: url,
    ...rest,
  };
}

function buildSaid(claim: Claim, event: RecordedEvent, report: Report) {
  const { date, atLatest } = whenSaid(claim, event, report);
  return { ...buildDate(date), atLatest };
}
