import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import type { Site } from '../../record/schema/site.ts';
import { countUpTo, dayOf } from '../dates/days.ts';
import { type EdtfDate, hasDay, mustParseEdtf } from '../dates/edtf.ts';
import { findCommitments, findSteps, turningDays } from '../disputes/commitments.ts';
import type { Chronology } from '../model.ts';
import { oncePer } from '../once-per.ts';

/** What decides on which days something changed. */
type Changing = Pick<Chronology, 'site' | 'events' | 'articles' | 'threads'>;

/**
 * The days of the period on which the state of play may have changed, `YYYY-MM-DD`: its first, and those on which an
 * event began, an article was published or a commitment ran out. An empty record has none.
 */
export const daysOfChange = oncePer((chronology: Changing): readonly string[] => {
  if (chronology.events.size === 0) return [];
  const { earliest, latest } = mustParseEdtf(chronology.site.period);
  const days = [
    earliest,
    ...[...chronology.events.values()].flatMap(({ date }) => firstDay(date) ?? []),
    ...[...chronology.articles.values()].map(({ date }) => date.latest),
    ...findCommitments(chronology).flatMap(({ id }) => turningDays(findSteps(chronology, id))),
  ];
  return [...new Set(days)].filter((day) => earliest <= day && day <= latest).sort();
});

/** In a longer period few days bring a change, and each would need a page for thirty others: ten years, three of them leap years. */
const mostDays = 10 * 365 + 3;

/** Whether the other days of the months in which something changed have pages. */
export function hasOtherDays({ earliest, latest }: Pick<EdtfDate, 'earliest' | 'latest'>): boolean {
  return differenceInCalendarDays(new UTCDate(latest), new UTCDate(earliest)) < mostDays;
}

/**
 * The other days of the months in which something changed, each with the last day before it that did: most months of a
 * period may be without a change. A long period has none.
 */
export function daysWithoutChange(chronology: Changing): ReadonlyMap<string, string> {
  const period = mustParseEdtf(chronology.site.period);
  if (!hasOtherDays(period)) return new Map();
  const { earliest, latest } = period;
  const changed = daysOfChange(chronology);
  const months = [...new Set(changed.map((day) => day.slice(0, 'YYYY-MM'.length)))].map(mustParseEdtf);
  const days = months.flatMap((month) =>
    eachDayOfInterval({ start: new UTCDate(month.earliest), end: new UTCDate(month.latest) }).map((day) => dayOf(day)),
  );
  const isChanged = new Set(changed);
  return new Map(
    days
      .filter((day) => earliest <= day && day <= latest && !isChanged.has(day))
      .map((day) => [day, changed[countUpTo(changed, day) - 1] ?? earliest]),
  );
}

/** The day of the period on which an event began, whose state of play has a page; null where there is none. */
export function dayInPeriod({ period }: Pick<Site, 'period'>, date: EdtfDate): string | null {
  const { earliest, latest } = mustParseEdtf(period);
  const day = firstDay(date);
  return day !== null && earliest <= day && day <= latest ? day : null;
}

/** The day on which something began, `YYYY-MM-DD`; null where only its month or year is known. */
export function firstDay({ parts: [start] }: EdtfDate): string | null {
  return hasDay(start) ? start.earliest : null;
}
