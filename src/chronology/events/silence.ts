import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { dayOf, shiftDay } from '../dates/days.ts';
import { hasDay } from '../dates/edtf.ts';
import type { Span } from '../dates/spans.ts';
import type { RecordedEvent } from '../model.ts';
import { compareText } from './compare.ts';

/** When nothing happened, as far as is recorded. */
export interface Silence {
  /** Days of the period, `YYYY-MM-DD`, on which no event of a known day falls; null where the period is too long to list them. */
  readonly silentDays: readonly string[] | null;
  /** The longest stretches of a long period in which no event can fall, whatever its date means, in order of time; none of a short one. */
  readonly silences: readonly Span[];
}

/** The days of longer periods are not listed one by one: two years of them. */
const mostDays = 2 * 366;

/** So many stretches are enough to see where a long record has nothing. */
const mostSilences = 10;

/** Finds the days of a period without an event, or in a long one the longest stretches of them. */
export function findSilence(period: Span, events: readonly RecordedEvent[]): Silence {
  return lengthOf(period) > mostDays
    ? { silentDays: null, silences: findSilences(period, events) }
    : { silentDays: findSilentDays(period, events), silences: [] };
}

function findSilentDays({ earliest, latest }: Span, events: readonly RecordedEvent[]): readonly string[] {
  const onDays = events.map(({ date }) => date).filter(isOnDays);
  /** The last day covered by the events that have begun so far. */
  let covered = '';
  let next = 0;
  const sorted = onDays.toSorted((a, b) => compareText(a.earliest, b.earliest));
  return eachDayOfInterval({ start: new UTCDate(earliest), end: new UTCDate(latest) })
    .map((day) => dayOf(day))
    .filter((day) => {
      for (let date = sorted[next]; date && date.earliest <= day; date = sorted[++next]) {
        if (date.latest > covered) covered = date.latest;
      }
      return covered < day;
    });
}

/** The longest stretches between the days on which events can have happened. */
function findSilences({ earliest, latest }: Span, events: readonly RecordedEvent[]): readonly Span[] {
  const silences: Span[] = [];
  let free = earliest;
  const dates = events.map(({ date }) => date).sort((a, b) => compareText(a.earliest, b.earliest));
  for (const date of [...dates, { earliest: shiftDay(latest, 1), latest }]) {
    const end = date.earliest > latest ? latest : shiftDay(date.earliest, -1);
    if (end >= free) silences.push({ earliest: free, latest: end });
    const next = shiftDay(date.latest, 1);
    if (next > free) free = next;
  }
  return silences
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, mostSilences)
    .sort((a, b) => compareText(a.earliest, b.earliest));
}

function lengthOf({ earliest, latest }: Span): number {
  return differenceInCalendarDays(new UTCDate(latest), new UTCDate(earliest)) + 1;
}

/** Whether its first and last day are known, so that these days have an event. */
export function isOnDays({ parts }: RecordedEvent['date']): boolean {
  return parts.every(hasDay);
}
