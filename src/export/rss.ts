import { generateRssFeed } from 'feedsmith';
import { absolute } from '../addresses/permalink.ts';
import type { Site } from '../record/schema/site.ts';

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  /** Address of the page the feed belongs to. */
  readonly path: string;
  /** Address of the feed itself. */
  readonly feedPath: string;
}

/** An entry of a feed, in plain text. */
export interface FeedItem {
  readonly title: string;
  readonly link: string;
  /** Tells it from every other entry where its link does not. */
  readonly tag?: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly published: Date | null;
}

/** Formats a feed as RSS 2.0. */
export function formatRss(
  { url, language }: Site,
  { title, path, feedPath }: FeedHead,
  description: string,
  items: readonly FeedItem[],
): string {
  return generateRssFeed({
    title,
    link: absolute(url, path),
    description,
    language,
    atom: { links: [{ href: absolute(url, feedPath), rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: item.title,
      link: item.link,
      description: escapeHtml(item.description),
      categories: item.categories.map((name) => ({ name })),
      guid: item.tag === undefined ? { value: item.link } : { value: item.tag, isPermaLink: false },
      ...(item.published && { pubDate: item.published }),
    })),
  });
}

/**
 * By the profile of the RSS Advisory Board an item's description is HTML, and all else plain text.
 * Source: https://www.rssboard.org/rss-profile#data-types-characterdata
 */
function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}
