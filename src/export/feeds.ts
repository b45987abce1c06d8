import { TZDate } from '@date-fns/tz';
import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { pick } from '../chronology/chronology.ts';
import { type EdtfDate, instantOf } from '../chronology/edtf.ts';
import type { Chronology, Event } from '../chronology/model.ts';
import { absolute, permalink } from '../chronology/permalink.ts';
import { formatDate } from '../format/date.ts';

/** What a feed is of. */
export interface Channel {
  readonly title: string;
  /** Address of the page the feed belongs to. */
  readonly path: string;
  /** Address of the feed itself. */
  readonly feedPath: string;
  /** In reading order; a feed has the newest first. */
  readonly events: readonly Event[];
}

/** Renders events as RSS 2.0. An item has a date only where the event's day is known. */
export function renderRss({ site, actors }: Chronology, { title, path, feedPath, events }: Channel): string {
  return generateRssFeed({
    title,
    link: absolute(site.url, path),
    description: escapeHtml(site.description),
    language: site.language,
    atom: { links: [{ href: absolute(site.url, feedPath), rel: 'self', type: 'application/rss+xml' }] },
    items: events.toReversed().map((event) => {
      const published = instantForFeeds(event.date, site.timeZone);
      return {
        title: titleOf(event),
        link: absolute(site.url, permalink.event(event.id)),
        guid: { value: absolute(site.url, permalink.event(event.id)), isPermaLink: true },
        description: escapeHtml(accountOf(event)),
        categories: event.actors.map((id) => ({ name: pick(actors, id).name })),
        ...(published && { pubDate: published }),
      };
    }),
  });
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
        content_text: accountOf(event),
        tags: event.actors.map((id) => pick(actors, id).name),
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
  return new Date(new TZDate(year, month - 1, day, 12, timeZone).getTime());
}

/** Feeds show the date of the reader's clock, so the title says the date of the event. */
function titleOf(event: Event): string {
  return `${formatDate(event.date)}: ${event.title}`;
}

function accountOf({ reports: [defining] }: Event): string {
  return defining?.account ?? '';
}

/** Readers of RSS take a description for HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
