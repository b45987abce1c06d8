import type { ResolvedChange } from '../chronology/model.ts';

/** The only place where an address of the site is built; each begins and ends with a slash, files excepted. */
export const permalink = {
  home: () => '/',
  /** An event on the timeline. */
  anchor: (id: string) => `/#${id}`,
  event: (id: string) => `/events/${id}/`,
  actors: () => '/actors/',
  actor: (id: string) => `/actors/${id}/`,
  articles: () => '/articles/',
  article: (name: string) => `/articles/${name}/`,
  sources: () => '/sources/',
  source: (id: string) => `/sources/${id}/`,
  threads: () => '/threads/',
  thread: (id: string) => `/threads/${id}/`,
  questions: () => '/questions/',
  question: (id: string) => `/questions/${id}/`,
  places: () => '/places/',
  place: (id: string) => `/places/${id}/`,
  /** Month as `YYYY-MM`. */
  month: (month: string) => `/${month.replace('-', '/')}/`,
  about: () => '/about/',
  aboutSources: () => '/about/sources/',
  accessibility: () => '/about/accessibility/',
  rss: () => '/rss.xml',
  jsonFeed: () => '/feed.json',
  actorRss: (id: string) => `/actors/${id}/rss.xml`,
  threadRss: (id: string) => `/threads/${id}/rss.xml`,
  changes: () => '/changes/',
  changesRss: () => '/changes/rss.xml',
  data: (name: 'events' | 'articles' | 'actors' | 'questions' | 'threads') => `/data/${name}.json`,
  /** The words of every event, for the filter's own script. */
  wordIndex: () => '/search.json',
  dataSchema: () => '/data/schema.json',
  sitemap: () => '/sitemap-index.xml',
} as const;

/** The ids of places within a page; ids of the record have no underscore, so that they never meet. */
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

/** Makes an address of the site absolute, as feeds and canonical links need it. */
export function absolute(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}
