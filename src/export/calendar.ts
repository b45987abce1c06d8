import { publishedWords } from '#words/published.ts';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { mustGet } from '../chronology/chronology.ts';
import { type EdtfDate, hasDay } from '../chronology/dates/edtf.ts';
import { tellEvent } from '../chronology/events/summary.ts';
import { selectEvents } from '../chronology/filter/filterable.ts';
import type { Chronology, RecordedEvent } from '../chronology/model.ts';
import { absolute, nameOfSite, permalink } from '../addresses/permalink.ts';
import { formatDate } from '../format/date.ts';
import { formatCount } from '../format/number.ts';

const millisecondsOfDay = 86_400_000;

/** `/calendar.ics`: every event whose day is known. */
export function renderCalendar(chronology: Chronology): string {
  const { site, events } = chronology;
  return renderEvents(chronology, { name: site.title, path: permalink.home(), events: [...events.values()] });
}

/** `/threads/<id>/calendar.ics`: those of one thread. */
export function renderThreadCalendar(chronology: Chronology, id: string): string {
  return renderEvents(chronology, {
    name: `${mustGet(chronology.threads, id).title} · ${chronology.site.title}`,
    path: permalink.thread(id),
    events: selectEvents(chronology, { thread: [id] }),
  });
}

interface Calendar {
  readonly name: string;
  /** Address of the page that shows the same. */
  readonly path: string;
  readonly events: readonly RecordedEvent[];
}

/** Events last whole days, of the place where they happened: a clock time would move them to another day elsewhere. */
function renderEvents(chronology: Chronology, { name, path, events }: Calendar): string {
  const { site } = chronology;
  const dated = events.filter(({ date }) => date.parts.every(hasDay));
  const undated = events.length - dated.length;
  const calendar = ical({
    name,
    description: [site.description, ...(undated > 0 ? [sayUndated(undated)] : [])].join(' '),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: new URL(site.url).hostname, product: 'Chronology', language: publishedWords.calendarLanguage },
    url: absolute(site.url, path),
  });
  for (const event of dated) calendar.createEvent(describeEvent(chronology, event));
  return `${calendar.toString()}\r\n`;
}

function describeEvent({ site, places, changes }: Chronology, event: RecordedEvent) {
  const place = event.place === null ? null : mustGet(places, event.place);
  return {
    // Those who subscribed before a rename keep a single entry.
    id: `${event.aliases[0] ?? event.id}@${nameOfSite(site.url)}`,
    // The time of the build would differ between two builds of one record.
    stamp: new Date(changes.at(-1)?.date ?? event.date.latest),
    start: new Date(event.date.earliest),
    end: new Date(Date.parse(event.date.latest) + millisecondsOfDay),
    allDay: true,
    summary: nameWithDoubt(event.title, event.date),
    description: tellEvent(event),
    url: absolute(site.url, permalink.event(event.id)),
    categories: [{ name: event.kind.name }],
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(place && { location: { title: place.name, geo: { lat: place.lat, lon: place.lon } } }),
  };
}

function nameWithDoubt(title: string, date: EdtfDate): string {
  return date.approximate || date.uncertain ? `${title} (${formatDate(date)})` : title;
}

function sayUndated(count: number): string {
  return publishedWords.undated(formatCount(count, 'event'));
}
