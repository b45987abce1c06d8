import { changeWords } from '#words/changes.ts';
import { publishedWords } from '#words/published.ts';
import type { Chronology, ResolvedChange } from '../chronology/model.ts';
import { jsonFeedBeside } from '../addresses/files.ts';
import { absolute, addressOfChanged, permalink } from '../addresses/permalink.ts';
import { formatFields, formatFormer } from '../format/changes.ts';
import type { FeedDocument, FeedItem } from './feed-document.ts';
import { feedLimit, noonIn } from './feeds.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

/** Renders the changes of the record as RSS 2.0, the newest first, each at noon of the day it was published on. */
export function renderChangesRss(chronology: Chronology, page: number | null = null): string {
  return writeRss(chronology.site, buildDocument(chronology, permalink.changesRss(), page));
}

/** Renders the changes of the record as JSON Feed 1.1. */
export function renderChangesJson(chronology: Chronology, page: number | null = null): string {
  return writeJsonFeed(chronology.site, buildDocument(chronology, jsonFeedBeside(permalink.changesRss()), page));
}

/** Lists the pages of the archive of changes; each is full. */
export function listChangesPages({ changes }: Chronology): readonly number[] {
  return changes.length <= feedLimit
    ? []
    : Array.from({ length: Math.floor(changes.length / feedLimit) }, (_, index) => index + 1);
}

function buildDocument(chronology: Chronology, feedPath: string, page: number | null): FeedDocument {
  const { site, changes } = chronology;
  const pages = listChangesPages(chronology);
  const shown = page === null ? changes.slice(-feedLimit) : changes.slice((page - 1) * feedLimit, page * feedLimit);
  return {
    ...{ title: publishedWords.changesOf(site.title), path: permalink.changes(), feedPath, page },
    description: publishedWords.aboutChanges(site.title),
    items: shown.toReversed().map((entry) => itemOf(chronology, entry)),
    older: pages.findLast((other) => page === null || other < page) ?? null,
    newer: page === null ? null : (pages.find((other) => other > page) ?? null),
  };
}

function itemOf({ site }: Chronology, entry: ResolvedChange): FeedItem {
  const published = noonIn(site.timeZone, entry.date);
  return {
    id: tagOf(entry, site.url),
    title: `${changeWords.change[entry.change]}: ${entry.title}`,
    link: absolute(site.url, addressOfChanged(entry) ?? permalink.changes()),
    description: describe(entry),
    categories: [],
    published,
    updated: null,
    touched: published,
  };
}

/** Entries share the address of their page, so each has a tag URI (RFC 4151) of its own; a host may have several records. */
function tagOf({ key }: ResolvedChange, siteUrl: string): string {
  return `tag:${new URL(siteUrl).hostname},${key.replace('_', `:${permalink.home().slice(1)}`)}`;
}

function describe(entry: ResolvedChange): string {
  const fields = formatFields(entry);
  const what = fields === '' ? changeWords.change[entry.change] : `${changeWords.change[entry.change]}: ${fields}`;
  return [`${what}.`, entry.reason, formatFormer(entry)].filter((part) => part !== undefined && part !== '').join(' ');
}
