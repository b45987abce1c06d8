import { TZDate } from '@date-fns/tz';
import { mustGet } from '../chronology/chronology.ts';
import { type EdtfDate, instantOf } from '../chronology/dates/edtf.ts';
import { tellEvent } from '../chronology/events/summary.ts';
import { type Archive, type Recorded, archiveEvents, whenRecorded } from '../chronology/history/recorded.ts';
import type { Chronology, RecordedEvent } from '../chronology/model.ts';
import { oncePer } from '../chronology/once-per.ts';
import { absolute, permalink } from '../addresses/permalink.ts';
import { formatDate } from '../format/date.ts';
import { writeAtom } from './atom.ts';
import type { FeedDocument, FeedHead, FeedItem } from './feed-document.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

/** At most so many entries are in a feed, and in a page of its archive. */
export const feedLimit = 100;

/** What a feed of events is of. */
export interface Channel extends FeedHead {
  /** In reading order. */
  readonly events: readonly RecordedEvent[];
}

/** Renders events as RSS 2.0: the feed itself, or a page of its archive. */
export function renderRss(chronology: Chronology, channel: Channel, page: number | null = null): string {
  return writeRss(chronology.site, buildDocument(chronology, channel, page));
}

/** Renders events as Atom: the feed itself, or a page of its archive. */
export function renderAtom(chronology: Chronology, channel: Channel, page: number | null = null): string {
  return writeAtom(chronology.site, buildDocument(chronology, channel, page));
}

/** Renders events as JSON Feed 1.1: the feed itself, or a page of its archive. */
export function renderJsonFeed(chronology: Chronology, channel: Channel, page: number | null = null): string {
  return writeJsonFeed(chronology.site, buildDocument(chronology, channel, page));
}

/** Lists the pages of a feed's archive, where one document is not enough. */
export function listArchivePages(chronology: Chronology, channel: Pick<Channel, 'events'>): readonly number[] {
  return pagesOf(archiveOf(chronology, channel));
}

/** The pages of an archive by their numbers, from 1. */
function pagesOf(archive: Archive | null): readonly number[] {
  return archive?.pages.map((_, index) => index + 1) ?? [];
}

const wholeArchive = oncePer((changes: Chronology['changes']) => archiveEvents(changes, feedLimit));

/** Divides what publications did to the events of a feed; null where one document holds them all, or nothing is known of them. */
function archiveOf({ changes, events }: Chronology, channel: Pick<Channel, 'events'>): Archive | null {
  if (channel.events.length <= feedLimit || changes.length === 0) return null;
  if (channel.events.length === events.size) return wholeArchive(changes);
  // A page for every hundred of its own entries: one for every hundred of the whole record would hold two or three of them.
  const own = new Set(channel.events.map(({ id }) => id));
  return archiveEvents(
    changes.filter(({ event }) => event !== undefined && own.has(event)),
    feedLimit,
  );
}

/** An event with what the history knows of it. */
type Entry = Recorded & { readonly event: RecordedEvent };

function buildDocument(chronology: Chronology, channel: Channel, page: number | null): FeedDocument {
  const { title, path, feedPath, events } = channel;
  const archive = archiveOf(chronology, channel);
  const pages = pagesOf(archive);
  const entries = orderEntries(events.map((event) => ({ ...whenRecorded(chronology, event), event })));
  // Without a history no page of an archive could keep its members, so the feed has the latest alone.
  const shown = archive === null ? entries.slice(0, feedLimit) : selectEntries(entries, archive, page);
  return {
    ...{ title, path, feedPath, page },
    description: chronology.site.description,
    items: shown.map((entry) => itemOf(chronology, entry)),
    older: pages.findLast((other) => page === null || other < page) ?? null,
    newer: page === null ? null : (pages.find((other) => other > page) ?? null),
  };
}

/** Puts what was recorded or corrected last first, and what one publication did the newest first. */
function orderEntries(entries: readonly Entry[]): readonly Entry[] {
  const rank = ({ publication }: Entry) => publication ?? Infinity;
  return entries.toReversed().sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** A feed has all published entries that no page of the archive has yet, and the latest of the others. */
function selectEntries(entries: readonly Entry[], { pages, rest }: Archive, page: number | null): readonly Entry[] {
  if (page !== null) return entries.filter(({ event }) => pages[page - 1]?.has(event.id));
  const [needed = [], others = []] = [true, false].map((is) =>
    entries.filter(({ event }) => rest.has(event.id) === is),
  );
  const shown = new Set([...needed, ...others.slice(0, feedLimit - needed.length)]);
  return entries.filter((entry) => shown.has(entry));
}

function itemOf({ site, actors, changes }: Chronology, { event, added, updated, firstId }: Entry): FeedItem {
  const noonOf = (day: string | null) => (day === null ? null : noonIn(site.timeZone, day));
  const published = changes.length === 0 ? instantForFeeds(event.date, site.timeZone) : noonOf(added);
  const changed = noonOf(updated);
  return {
    id: absolute(site.url, permalink.event(firstId)),
    title: titleOf(event),
    link: absolute(site.url, permalink.event(event.id)),
    description: tellEvent(event),
    categories: event.actors.map((id) => mustGet(actors, id).name),
    published,
    updated: changed,
    touched: changed ?? published ?? lastReported(event, site.timeZone),
  };
}

/** Noon of the last day on which an article about an event can have been published. */
function lastReported({ reports }: RecordedEvent, timeZone: string): Date {
  const days = reports.map(({ publishedOn }) => publishedOn.latest).sort();
  return noonIn(timeZone, days.at(-1) ?? '');
}

/** Noon of a day in the site's zone. */
export function noonIn(timeZone: string, day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A year under 100 would be taken for one of the 20th century unless it is set by itself.
  const noon = new TZDate(2000, 0, 1, 12, timeZone);
  noon.setFullYear(year, month - 1, date);
  return new Date(noon.getTime());
}

/**
 * The instant a feed must give a date: the time as written, else noon of the day in the site's zone, which is the same
 * day for readers from UTC−9 to UTC+14. None where the day is not known.
 */
export function instantForFeeds({ parts, precision, earliest }: EdtfDate, timeZone: string): Date | null {
  const instant = instantOf(parts[0]);
  if (parts.length === 1 && instant !== null) return new Date(instant);
  return precision === 'day' ? noonIn(timeZone, earliest) : null;
}

/** Feeds show the date of the reader's clock, so the title says the date of the event. */
function titleOf(event: RecordedEvent): string {
  return `${formatDate(event.date)}: ${event.title}`;
}
