import { generateAtomFeed } from 'feedsmith';
import { absolute } from '../addresses/permalink.ts';
import type { Site } from '../record/schema/site.ts';
import { type FeedDocument, addressesOf, markArchive } from './feed-document.ts';

/** Writes a document of a feed as Atom (RFC 4287). */
export function writeAtom({ url, title, publisher }: Site, feed: FeedDocument): string {
  const instants = feed.items.map(({ touched }) => touched.getTime());
  const text = generateAtomFeed({
    id: absolute(url, feed.feedPath),
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: new Date(Math.max(0, ...instants)),
    authors: [{ name: publisher ?? title }],
    links: [
      { href: absolute(url, feed.path), rel: 'alternate', type: 'text/html' },
      ...addressesOf(feed).map(({ rel, address }) => ({
        href: absolute(url, address),
        rel,
        type: 'application/atom+xml',
      })),
    ],
    entries: feed.items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      links: [{ href: item.link, rel: 'alternate', type: 'text/html' }],
      summary: { value: item.description },
      categories: item.categories.map((term) => ({ term })),
      updated: item.touched,
      ...(item.published && { published: item.published }),
    })),
  });
  return feed.page === null ? text : text.replace(/<feed\b[^>]*>/, markArchive);
}
