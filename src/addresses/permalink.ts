import type { ResolvedChange } from '../chronology/model.ts';
import { anchorUnder } from './anchor.ts';
import { base } from './base.ts';
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
    event: (id: string) => `${base}events/${id}/`,
    actors: () => `${base}actors/`,
    actor: (id: string) => `${base}actors/${id}/`,
    articles: () => `${base}articles/`,
    article: (name: string) => `${base}articles/${name}/`,
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
    notFound: () => `${base}404/`,
    /** A page for developers, which is not published. */
    styleGuide: () => `${base}style-guide/`,
    ...filesUnder(base),
  } as const;
}

/** The addresses of this site. */
export const permalink = addressesUnder(base);

/** The page of what is shown elsewhere. */
export function addressOfShared(kind: Shared, id: string): string {
  return {
    events: permalink.event,
    questions: permalink.question,
    threads: permalink.thread,
    months: permalink.month,
  }[kind](id);
}

/** The ids of places within a page; ids of the record have no underscore, so the two never clash. */
export const fragment = {
  /** The report of an article. */
  report: (article: string) => `_${article}`,
  /** A claim of that report, by its place among the claims. */
  claim: (article: string, index: number) => `_${article}_claim-${index + 1}`,
  /** A figure of that report, by its place among the figures. */
  figure: (article: string, index: number) => `_${article}_figure-${index + 1}`,
  /** An entry of the page of changes, by its key. */
  change: (key: string) => `_${key}`,
} as const;

/** The address of an entry on the page of changes. */
export function addressOfChange(key: string): string {
  return `${permalink.changes()}#${fragment.change(key)}`;
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

/** Makes an address of the site absolute, as feeds and canonical links need it. */
export function absolute(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}
