import { base } from './base.ts';

/** What can be shown on other sites, by a picture or as a card. */
export type Shared = 'events' | 'questions' | 'threads' | 'months';

/** Builds the addresses of files, under a base. */
export function filesUnder(base: string) {
  return {
    ...scriptFilesUnder(base),
    rss: () => `${base}rss.xml`,
    jsonFeed: () => `${base}feed.json`,
    changesRss: () => `${base}changes/rss.xml`,
    data: (name: 'events' | 'articles' | 'actors' | 'questions' | 'threads') => `${base}data/${name}.json`,
    dataSchema: () => `${base}data/schema.json`,
    /** What links to a page are shown with elsewhere; months as `YYYY-MM`. */
    picture: (kind: Shared, id: string) => `${base}pictures/${kind}/${id}.png`,
    pictures: () => `${base}pictures/`,
    /** What programs are told of a card (https://oembed.com/). */
    oembed: (kind: Shared, id: string) => `${base}oembed/${kind}/${id}.json`,
    oembeds: () => `${base}oembed/`,
    sitePicture: () => `${base}pictures/site.png`,
    sitemap: () => `${base}sitemap-index.xml`,
    /** A published file that no page names by itself. */
    file: (path: string) => `${base}${path}`,
    icon: () => `${base}favicon.svg`,
    touchIcon: () => `${base}apple-touch-icon.png`,
    manifest: () => `${base}manifest.webmanifest`,
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
