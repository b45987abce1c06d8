import { publishedWords } from '#words/published.ts';
import { type DatePart, hasDay } from '../chronology/dates/edtf.ts';
import { tellEvent } from '../chronology/events/summary.ts';
import type { RecordedEvent, RecordedSite, VersionedChronology } from '../chronology/model.ts';
import { absolute, permalink } from '../addresses/permalink.ts';
import { formatDate } from '../format/date.ts';
import { stableEvents } from './head.ts';

/**
 * `/exports/timelinejs.json`: the key events in the form that TimelineJS reads
 * (https://timeline.knightlab.com/docs/json-format.html). It takes headlines and texts for HTML.
 */
export function buildTimelineJs(chronology: VersionedChronology) {
  const { site, version } = chronology;
  const terms = site.license ? ` ${link(site.license.url, site.license.name)}.` : '';
  return {
    title: {
      unique_id: '_title',
      text: {
        headline: escapeHtml(site.title),
        text: `<p>${escapeHtml(site.description)}</p><p>${link(absolute(site.url, permalink.home()), site.title)}, ${publishedWords.version(version)}.${terms}</p>`,
      },
    },
    events: stableEvents(chronology)
      .filter(({ weight }) => weight === 'key')
      .map((event) => buildSlide(site, event)),
  };
}

function buildSlide(site: RecordedSite, event: RecordedEvent) {
  const [start, end] = event.date.parts;
  return {
    unique_id: event.id,
    start_date: datesOf(start, start.earliest),
    ...(end && { end_date: datesOf(end, end.latest) }),
    display_date: escapeHtml(formatDate(event.date)),
    text: {
      headline: escapeHtml(event.title),
      text: `<p>${escapeHtml(tellEvent(event))}</p><p>${link(absolute(site.url, permalink.event(event.id)), site.title)}</p>`,
    },
  };
}

/** Year, month and day as far as they are known. */
function datesOf(part: DatePart, day: string) {
  const [year, month, inMonth] = day.split('-').map(Number);
  if (hasDay(part)) return { year, month, day: inMonth };
  return part.precision === 'month' ? { year, month } : { year };
}

function link(url: string, words: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
