import { generateJsonFeed } from 'feedsmith';
import { absolute } from '../addresses/permalink.ts';
import type { Site } from '../record/schema/site.ts';
import { type FeedDocument, addressesOf } from './feed-document.ts';

/** Writes a document of a feed as JSON Feed 1.1. */
export function writeJsonFeed({ url, language }: Site, feed: FeedDocument): string {
  const addresses = new Map(addressesOf(feed).map(({ rel, address }) => [rel, absolute(url, address)]));
  const older = addresses.get('prev-archive');
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: absolute(url, feed.path),
    feed_url: addresses.get('self') ?? '',
    ...(older !== undefined && { next_url: older }),
    description: feed.description,
    language,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.link,
      title: item.title,
      content_text: item.description,
      tags: [...item.categories],
      ...(item.published && { date_published: item.published }),
      ...(item.updated && { date_modified: item.updated }),
    })),
  });
  return `${JSON.stringify(written, null, 2)}\n`;
}
