import type { Event } from 'schema-dts';
import { absolute, permalink } from '../../../addresses/permalink.ts';
import { mustGet } from '../../../chronology/chronology.ts';
import type { Chronology, RecordedEvent } from '../../../chronology/model.ts';
import { formatPlace } from '../../../format/words.ts';
import { exactDates } from './exact-dates.ts';

/** Describes what happened at a known place on a known day; null for the rest, and where somebody only spoke. */
export function eventOf(
  { site, places }: Pick<Chronology, 'site' | 'places'>,
  { id, title, kind, date, place: where }: RecordedEvent,
): Event | null {
  const [startDate, endDate] = exactDates(date);
  if (startDate === undefined || where === null || (kind.speaks && kind.direct !== true)) return null;
  const place = mustGet(places, where);
  return {
    '@type': 'Event',
    name: title,
    url: absolute(site.url, permalink.event(id)),
    startDate,
    ...(endDate !== undefined && { endDate }),
    location: { '@type': 'Place', name: place.name, address: formatPlace(place) },
  };
}
