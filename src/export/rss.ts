import { generateRssFeed } from 'feedsmith';
import { absolute } from '../addresses/permalink.ts';
import type { Site } from '../record/schema/site.ts';
import { type FeedDocument, addressesOf, markArchive } from './feed-document.ts';

/** Writes a document of a feed as RSS 2.0. */
export function writeRss({ url, language }: Site, feed: FeedDocument): string {
  const type = 'application/rss+xml';
  const text = generateRssFeed({
    title: feed.title,
    link: absolute(url, feed.path),
    description: feed.description,
    language,
    atom: { links: addressesOf(feed).map(({ rel, address }) => ({ href: absolute(url, address), rel, type })) },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.link,
      description: escapeHtml(item.description),
      categories: item.categories.map((name) => ({ name })),
      guid: { value: item.id, ...(item.id.startsWith('tag:') && { isPermaLink: false }) },
      ...(item.published && { pubDate: item.published }),
    })),
  });
  return feed.page === null ? text : text.replace('<channel>', markArchive);
}

/**
 * By the profile of the RSS Advisory Board an item's description is HTML, and all else plain text.
 * Source: https://www.rssboard.org/rss-profile#data-types-characterdata
 */
function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}
