import { base } from './base.ts';

/** Builds the addresses of files, under a base. */
export function filesUnder(base: string) {
  return {
    rss: () => `${base}rss.xml`,
    jsonFeed: () => `${base}feed.json`,
    actorRss: (id: string) => `${base}actors/${id}/rss.xml`,
    threadRss: (id: string) => `${base}threads/${id}/rss.xml`,
    changesRss: () => `${base}changes/rss.xml`,
    data: (name: 'events' | 'articles' | 'actors' | 'questions' | 'threads') => `${base}data/${name}.json`,
    /** The words of every event, for the filter's own script. */
    wordIndex: () => `${base}search.json`,
    dataSchema: () => `${base}data/schema.json`,
    sitemap: () => `${base}sitemap-index.xml`,
    /** A published file that no page names by itself. */
    file: (path: string) => `${base}${path}`,
    icon: () => `${base}favicon.svg`,
    /** What the build names by its hash. */
    asset: (name: string) => `${base}_astro/${name}`,
  } as const;
}

/** The addresses of this site's files; apart from those of pages, which browser scripts do without. */
export const fileAddress = filesUnder(base);
