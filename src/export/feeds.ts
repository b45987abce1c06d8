import { TZDate } from '@date-fns/tz';
import { generateJsonFeed } from 'feedsmith';
import { mustGet } from '../chronology/chronology.ts';
import { type EdtfDate, instantOf } from '../chronology/dates/edtf.ts';
import { tellEvent } from '../chronology/events/summary.ts';
import type { Chronology, RecordedEvent } from '../chronology/model.ts';
import { absolute, permalink } from '../addresses/permalink.ts';
import { formatDate } from '../format/date.ts';
import { type FeedHead, formatRss } from './rss.ts';

/** What a feed of events is of. */
export interface Channel extends FeedHead {
  /** In reading order; a feed has the newest first. */
  readonly events: readonly RecordedEvent[];
}

/** Renders events as RSS 2.0. An item has a date only where the event's day is known. */
export function renderRss({ site, actors }: Chronology, channel: Channel): string {
  const items = channel.events.toReversed().map((event) => ({
    title: titleOf(event),
    link: absolute(site.url, permalink.event(event.id)),
    description: tellEvent(event),
    categories: event.actors.map((id) => mustGet(actors, id).name),
    published: instantForFeeds(event.date, site.timeZone),
  }));
  return formatRss(site, channel, site.description, items);
}

/** Renders events as JSON Feed 1.1. An item has a date only where the event's day is known. */
export function renderJsonFeed({ site, actors }: Chronology, { title, path, feedPath, events }: Channel): string {
  const feed = generateJsonFeed({
    title,
    home_page_url: absolute(site.url, path),
    feed_url: absolute(site.url, feedPath),
    description: site.description,
    language: site.language,
    items: events.toReversed().map((event) => {
      const published = instantForFeeds(event.date, site.timeZone);
      return {
        id: absolute(site.url, permalink.event(event.id)),
        url: absolute(site.url, permalink.event(event.id)),
        title: titleOf(event),
        content_text: tellEvent(event),
        tags: event.actors.map((id) => mustGet(actors, id).name),
        ...(published && { date_published: published }),
      };
    }),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/**
 * The instant a feed must give a date: the time as written, else noon of the day in the site's zone, which is the same
 * day for readers from UTC−9 to UTC+14. None where the day is not known.
 */
export function instantForFeeds({ parts, precision, earliest }: EdtfDate, timeZone: string): Date | null {
  const instant = instantOf(parts[0]);
  if (parts.length === 1 && instant !== null) return new Date(instant);
  if (precision !== 'day') return null;
  const [year = 0, month = 1, day = 1] = earliest.split('-').map(Number);
  // A year under 100 would be taken for one of the 20th century unless it is set by itself.
  const noon = new TZDate(2000, 0, 1, 12, timeZone);
  noon.setFullYear(year, month - 1, day);
  return new Date(noon.getTime());
}

/** Feeds show the date of the reader's clock, so the title says the date of the event. */
function titleOf(event: RecordedEvent): string {
  return `${formatDate(event.date)}: ${event.title}`;
}
