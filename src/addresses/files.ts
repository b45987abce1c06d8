import { base } from './base.ts';

/** The kinds of what is shown elsewhere. */
export const shared = ['events', 'questions', 'threads', 'months'] as const;

/** What can be shown on other sites, by a picture or as a card. */
export type Shared = (typeof shared)[number];

/** Builds the addresses of files, under a base. */
export function filesUnder(base: string) {
  return {
    ...scriptFilesUnder(base),
    rss: () => `${base}rss.xml`,
    atom: () => `${base}atom.xml`,
    jsonFeed: () => `${base}feed.json`,
    changesRss: () => `${base}changes/rss.xml`,
    /** A file of data, by its name in this folder. */
    data: (name: string) => `${base}data/${name}.json`,
    questionRss: (id: string) => `${base}questions/${id}/rss.xml`,
    placeRss: (id: string) => `${base}places/${id}/rss.xml`,
    sourceRss: (id: string) => `${base}sources/${id}/rss.xml`,
    kindRss: (id: string) => `${base}kinds/${id}/rss.xml`,
    /** The names of a register that has a page for each letter: `actors`. */
    names: (register: string) => `${base}${register}/names.json`,
    dataSchema: () => `${base}data/schema.json`,
    /** What links to a page are shown with elsewhere; months as `YYYY-MM`. */
    picture: (kind: Shared, id: string) => `${base}pictures/${kind}/${id}.png`,
    pictures: () => `${base}pictures/`,
    /** What programs are told of a card (https://oembed.com/). */
    oembed: (kind: Shared, id: string) => `${base}oembed/${kind}/${id}.json`,
    oembeds: () => `${base}oembed/`,
    sitePicture: () => `${base}pictures/site.png`,
    table: (name: string) => `${base}data/${name}.csv`,
    dataPackage: () => `${base}data/datapackage.json`,
    eventData: (id: string) => `${base}events/${id}.json`,
    questionData: (id: string) => `${base}questions/${id}.json`,
    threadData: (id: string) => `${base}threads/${id}.json`,
    calendar: () => `${base}calendar.ics`,
    threadCalendar: (id: string) => `${base}threads/${id}/calendar.ics`,
    timelineJs: () => `${base}exports/timelinejs.json`,
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
    /** A file of the index of a long record, by its name, of one version of the record. */
    indexFile: (version: string, name: string) => `${base}index/${version}/${name}.json`,
  } as const;
}

/** Those of this site, apart from all others, which scripts in the browser do without. */
export const scriptFile = scriptFilesUnder(base);

/** The JSON Feed beside a feed in RSS. */
export function jsonFeedBeside(rss: string): string {
  return rss.replace(/rss\.xml$/, 'feed.json');
}

/** An archive page of a feed, by its file name: `/rss/1.xml` of `/rss.xml`. */
export function archiveOf(feed: string, file: string): string {
  return feed.replace(/\.\w+$/, `/${file}`);
}

/** The file name of an archive page: `1.xml` where the feed is `/rss.xml`. */
export function archiveFile(feed: string, page: number): string {
  return `${page}${/\.\w+$/.exec(feed)?.[0] ?? ''}`;
}
