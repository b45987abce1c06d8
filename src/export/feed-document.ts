import { archiveFile, archiveOf } from '../addresses/files.ts';

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
  /** An address or tag URI that tells it from every other entry, and never changes. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** When it came into the record. */
  readonly published: Date | null;
  /** When it was last changed or corrected. */
  readonly updated: Date | null;
  /** The last of what is known: Atom wants an instant of every entry. */
  readonly touched: Date;
}

/** A feed, or a page of its archive (RFC 5005, section 4). */
export interface FeedDocument extends FeedHead {
  readonly description: string;
  readonly items: readonly FeedItem[];
  /** Number of the archive page, the oldest being 1; null for the feed itself. */
  readonly page: number | null;
  /** Numbers of the pages before and after it that there are. */
  readonly older: number | null;
  readonly newer: number | null;
}

/** Lists the addresses that a document names by their relation to it. */
export function addressesOf({ feedPath, page, older, newer }: FeedDocument) {
  const addressOf = (number: number) => archiveOf(feedPath, archiveFile(feedPath, number));
  return [
    { rel: 'self', address: page === null ? feedPath : addressOf(page) },
    ...(page === null ? [] : [{ rel: 'current', address: feedPath }]),
    ...(older === null ? [] : [{ rel: 'prev-archive', address: addressOf(older) }]),
    ...(newer === null ? [] : [{ rel: 'next-archive', address: addressOf(newer) }]),
  ];
}

/** Marks a document as an archive page, after the tag that opens it: the writer of feeds does not know the mark. */
export function markArchive(tag: string): string {
  return `${tag}\n<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>`;
}
