import { UTCDate } from '@date-fns/utc';
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

/** In a longer period few days bring a change, and each would need a page for thirty others. */
const yearsOfOtherDays = 10;

/** The last month whose other days have pages, `YYYY-MM`. It depends on the beginning alone: a period that grows loses no address. */
export function lastMonthOfOtherDays({ earliest }: Pick<EdtfDate, 'earliest'>): string {
  const last = Number(earliest.slice(0, 'YYYY'.length)) + yearsOfOtherDays - 1;
  return `${String(last).padStart('YYYY'.length, '0')}-12`;
}

/**
 * The other days of the months in which something changed, each with the last day before it that did: most months of a
 * period may be without a change. Only the first years of a long period have them.
 */
export function daysWithoutChange(chronology: Changing): ReadonlyMap<string, string> {
  const period = mustParseEdtf(chronology.site.period);
  const { earliest, latest } = period;
  const lastMonth = lastMonthOfOtherDays(period);
  const changed = daysOfChange(chronology);
  const months = [...new Set(changed.map((day) => day.slice(0, 'YYYY-MM'.length)))]
    .filter((month) => month <= lastMonth)
    .map(mustParseEdtf);
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
