import { whenSaid } from '../chronology/disputes/answers.ts';
import type { Claim } from '../record/schema/article.ts';
import { compareStable } from '../chronology/events/compare.ts';
import { type EdtfDate, mustParseEdtf } from '../chronology/dates/edtf.ts';
import { findSeries } from '../chronology/events/series.ts';
import { rolesOf } from '../chronology/roles.ts';
import type { Chronology, RecordedEvent, ResolvedArticle, Report } from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';
import { findOrigins } from '../chronology/events/sources.ts';
import type { ActorsJson, ArticlesJson, EventsJson } from './schema/published.ts';

/** `/data/events.json`: every event with its reports and conflicts, by first day, last day and id. */
export function buildEventsJson(chronology: Chronology): EventsJson {
  const { site, events } = chronology;
  const stable = [...events.values()].sort(compareStable);
  return { title: site.title, events: stable.map((event) => buildEvent(chronology, event)) };
}

/** `/data/articles.json`: every article with the events it reports, in order of publication. */
export function buildArticlesJson({ site, articles }: Chronology): ArticlesJson {
  return { title: site.title, articles: [...articles.values()].map(buildArticle) };
}

/** `/data/actors.json`: the registry of actors, each with the events it is involved in. */
export function buildActorsJson({ site, actors, events }: Chronology): ActorsJson {
  const stable = [...events.values()].sort(compareStable);
  return {
    title: site.title,
    actors: [...actors.values()].map(({ id, name, type, party, role, roles, aliases }) => ({
      id,
      url: permalink.actor(id),
      name,
      type,
      party: party ?? null,
      role: rolesOf({ role, roles }).at(-1)?.role ?? null,
      roles: rolesOf({ role, roles }).map((held) => ({ role: held.role, until: held.until && buildDate(held.until) })),
      aliases: aliases ?? [],
      events: stable.filter((event) => event.actors.includes(id)).map((event) => event.id),
    })),
  };
}

function buildEvent(chronology: Chronology, event: RecordedEvent): EventsJson['events'][number] {
  return {
    id: event.id,
    url: permalink.event(event.id),
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
    reports: event.reports.map((report) => buildReport(event, report)),
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

function buildReport(event: RecordedEvent, report: Report): EventsJson['events'][number]['reports'][number] {
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
      url: claim.id === undefined ? null : permalink.claim(claim.id),
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

function buildArticle(article: ResolvedArticle): ArticlesJson['articles'][number] {
  const { name, html: _html, url, date, draft: _draft, ...rest } = article;
  return { id: name, url: permalink.article(name), date: buildDate(date), originalUrl: url, ...rest };
}

function buildSaid(claim: Claim, event: RecordedEvent, report: Report) {
  const { date, atLatest } = whenSaid(claim, event, report);
  return { ...buildDate(date), atLatest };
}

/** A date with the keys that are published. */
export function buildDate({ edtf, earliest, latest, precision, approximate, uncertain, offset }: EdtfDate) {
  return { edtf, earliest, latest, precision, approximate, uncertain, offset };
}
