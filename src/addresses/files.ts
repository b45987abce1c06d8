import { base } from './base.ts';

/** Builds the addresses of files, under a base. */
export function filesUnder(base: string) {
  return {
    ...scriptFilesUnder(base),
    rss: () => `${base}rss.xml`,
    jsonFeed: () => `${base}feed.json`,
    changesRss: () => `${base}changes/rss.xml`,
    data: (name: 'events' | 'articles' | 'actors' | 'questions' | 'threads' | 'versions') => `${base}data/${name}.json`,
    dataSchema: () => `${base}data/schema.json`,
    sitemap: () => `${base}sitemap-index.xml`,
    /** A published file that no page names by itself. */
    file: (path: string) => `${base}${path}`,
    icon: () => `${base}favicon.svg`,
    /** What the build names by its hash. */
    asset: (name: string) => `${base}_astro/${name}`,
  } as const;
}

/** Builds the addresses of the files that scripts in the browser ask for or link to. */
function scriptFilesUnder(base: string) {
  return {
    actorRss: (id: string) => `${base}actors/${id}/rss.xml`,
    threadRss: (id: string) => `${base}threads/${id}/rss.xml`,
    /** The words of every event, and the names that have a page. */
    wordIndex: () => `${base}search.json`,
    /** What is written of every event. */
    passages: () => `${base}passages.json`,
  } as const;
}

/** Those of this site, apart from all others, which scripts in the browser do without. */
export const scriptFile = scriptFilesUnder(base);
