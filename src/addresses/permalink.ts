import type { ResolvedChange } from '../chronology/model.ts';
import type { ClaimView, PlacedClaimView } from '../chronology/views/claims.ts';
import type { ArticleRef, EventRef } from '../chronology/views/refs.ts';
import { anchorUnder } from './anchor.ts';
import { base } from './base.ts';
import { eventPageUnder } from './event-page.ts';
import { type Shared, filesUnder } from './files.ts';

/**
 * Builds the addresses of a site under its base. This room is the only place where they are built; each begins with the
 * base and ends with a slash, those of files excepted.
 */
export function addressesUnder(base: string) {
  return {
    home: () => base,
    /** An event on the timeline. */
    anchor: (id: string) => anchorUnder(base, id),
    events: () => `${base}events/`,
    event: (id: string) => eventPageUnder(base, id),
    claim: (id: string) => `${base}claims/${id}/`,
    actors: () => `${base}actors/`,
    actor: (id: string) => `${base}actors/${id}/`,
    /** What an actor said on a thread, by its id. */
    statements: (actor: string, thread: string) => `${base}actors/${actor}/statements/${thread}/`,
    articles: () => `${base}articles/`,
    article: (name: string) => `${base}articles/${name}/`,
    /** The articles of a year or month; no file name of an article begins with the mark. */
    articlesOf: (period: string) => `${base}articles/_${partPath(period)}/`,
    sources: () => `${base}sources/`,
    source: (id: string) => `${base}sources/${id}/`,
    threads: () => `${base}threads/`,
    thread: (id: string) => `${base}threads/${id}/`,
    questions: () => `${base}questions/`,
    question: (id: string) => `${base}questions/${id}/`,
    /** Two parties, by their ids, in the site's order. */
    sides: (one: string, other: string) => `${base}sides/${one}/${other}/`,
    places: () => `${base}places/`,
    place: (id: string) => `${base}places/${id}/`,
    year: (year: string) => `${base}${year}/`,
    /** Decade as `YYYX`; where the years of a record are linked by decade. */
    decade: (decade: string) => `${base}${partPath(decade)}/`,
    /** Month as `YYYY-MM`. */
    month: (month: string) => `${base}${month.replace('-', '/')}/`,
    /** The state of play on a day, `YYYY-MM-DD`. */
    day: (day: string) => `${base}on/${day}/`,
    /** A card to be framed by other sites; months as `YYYY-MM`. */
    embed: (kind: Shared, id: string) => `${base}embed/${kind}/${id}/`,
    embeds: () => `${base}embed/`,
    about: () => `${base}about/`,
    aboutSources: () => `${base}about/sources/`,
    accessibility: () => `${base}about/accessibility/`,
    changes: () => `${base}changes/`,
    dataPage: () => `${base}data/`,
    versions: () => `${base}versions/`,
    /** A state of the record, by its hash. */
    version: (hash: string) => `${base}versions/${hash}/`,
    notFound: () => `${base}404/`,
    /** A page for developers, which is not published. */
    styleGuide: () => `${base}style-guide/`,
    ...filesUnder(base),
  } as const;
}

/** Every address of a site. */
export type Addresses = ReturnType<typeof addressesUnder>;

/** The addresses of this site. */
export const permalink = addressesUnder(base);

/** The same within the site: as texts of the record write them, and as its files lie, wherever it is published. */
export const withinSite = addressesUnder('/');

/** The page with the events of a period of the timeline: a month, `YYYY-MM`, those of a year without a month, `YYYY`, or of a decade, `YYYX`. */
export function addressOfPeriod(period: string): string {
  if (period.endsWith('X')) return `${permalink.events()}#_${period}`;
  return period.length === 4 ? `${permalink.year(period)}#_undated` : permalink.month(period);
}

/** The page of what is shown elsewhere. */
export function addressOfShared(kind: Shared, id: string): string {
  return {
    events: permalink.event,
    questions: permalink.question,
    threads: permalink.thread,
    months: permalink.month,
  }[kind](id);
}

/** What is needed to link to a claim. */
interface LinkedClaim extends Pick<PlacedClaimView, 'index'> {
  readonly claim: Pick<ClaimView, 'id'>;
  readonly event: Pick<EventRef, 'id'>;
  readonly article: Pick<ArticleRef, 'name'>;
}

/** The ids of places within a page; ids of the record have no underscore, so the two never clash. */
export const fragment = {
  /** The report of an article. */
  report: (article: string) => `_${article}`,
  /** A claim, by its id; one without an id by its place among the claims of the report. */
  claim: (id: string | null, article: string, index: number) =>
    id === null ? `_${article}_claim-${index + 1}` : `_${id}`,
  /** The first figure of that report for a measure. */
  figure: (article: string, measure: string) => `_${article}_${measure}`,
  /** A figure, as links named it before it had its measure: by its place among the figures of the report. */
  formerFigure: (article: string, index: number) => `_${article}_figure-${index + 1}`,
  /** The figures of an event for a measure. */
  measure: (measure: string) => `_figure_${measure}`,
  /** An entry of the page of changes, by its key. */
  change: (key: string) => `_${key}`,
  /** A day on the page of changes, `YYYY-MM-DD`. */
  changesOf: (day: string) => `_${day}`,
} as const;

/** The address of a claim: that of its page; of one without an id, its place on the page of its event. */
export function addressOfClaim({ claim, event, article, index }: LinkedClaim): string {
  if (claim.id !== null) return permalink.claim(claim.id);
  return `${permalink.event(event.id)}#${fragment.claim(null, article.name, index)}`;
}

/** The address of the figures of an event for a measure. */
export function addressOfFigure(event: string, measure: string): string {
  return `${permalink.event(event)}#${fragment.measure(measure)}`;
}

/**
 * The address of the page of a year or month of what is divided: `/actors/mayor/2025/04/` of `/actors/mayor/` and `2025-04`;
 * that of the whole where the period is empty.
 */
export function addressOfPart(page: string, period: string): string {
  return period === '' ? page : `${page}${partPath(period)}/`;
}

/** The address of the page of a letter of a register: `/actors/_a/` of `/actors/` and `a`; no id begins with the mark. */
export function addressOfLetter(register: string, letter: string): string {
  return `${register}_${letter}/`;
}

/** The path of a year, decade or month within what is divided: `2025/04` of `2025-04`, `199x` of `199X`. */
export function partPath(period: string): string {
  return period.toLowerCase().replace('-', '/');
}

/** The address of an entry on the page of changes. */
export function addressOfChange(key: string): string {
  return `${permalink.changes()}#${fragment.change(key)}`;
}

/** The address of what was published on a day, on the page of changes. */
export function addressOfChanges(day: string): string {
  return `${permalink.changes()}#${fragment.changesOf(day)}`;
}

/** The address of the page about the event or article of an entry of the history; null where there is none. */
export function addressOfChanged({ event, article, hasPage }: ResolvedChange): string | null {
  if (!hasPage) return null;
  return event === undefined ? permalink.article(article ?? '') : permalink.event(event);
}

/** The path of an address within the site, as files are laid: `rss.xml`. */
export function pathWithin(address: string): string {
  return address.slice(base.length);
}

/** Puts the base before the links within the site that are in the HTML of a text. */
export function linkUnder(base: string, html: string): string {
  return html.replaceAll('<a href="/', `<a href="${base}`);
}

/** The name of a site in ids of what it publishes: its host, and the path below which it is: `someone.example/record`. */
export function nameOfSite(siteUrl: string): string {
  const { hostname, pathname } = new URL(siteUrl);
  return `${hostname}${pathname}`.replace(/\/$/, '');
}

/** Makes an address of the site absolute, as feeds and canonical links need it. */
export function absolute(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}
