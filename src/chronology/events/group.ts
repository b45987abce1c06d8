import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { type EdtfDate, hasDay } from '../dates/edtf.ts';
import type { RecordedEvent, Register } from '../model.ts';
import { oncePer } from '../once-per.ts';

/** The events of one day, or those of a month (or year) whose day is not known. */
export interface DayGroup {
  /** `YYYY-MM-DD`, or null where only the month or the year is known. */
  readonly day: string | null;
  /** Days without a recorded event since the previous day in the same timeline; 0 if that means nothing. */
  readonly silentDays: number;
  readonly events: readonly RecordedEvent[];
}

/** One heading of the timeline: a month, a year, a decade or a century. */
export interface PeriodGroup {
  /** `YYYY-MM`, `YYYY`, `YYYX` or `YYXX`, as finely as its events are dated. */
  readonly period: string;
  readonly days: readonly DayGroup[];
}

/** Groups events, given in reading order, under the headings of the timeline. An interval is placed where it starts. */
export function groupEvents(events: readonly RecordedEvent[]): readonly PeriodGroup[] {
  const periods = groupByPeriod(events);
  let previous: string | null = null;
  return [...periods].map(([period, inPeriod]) => ({
    period,
    days: [...Map.groupBy(inPeriod, ({ date }) => dayOf(date))].map(([day, onDay]) => {
      const silentDays: number = day !== null && previous !== null ? daysBetween(previous, day) : 0;
      previous = day ?? previous;
      return { day, silentDays, events: onDay };
    }),
  }));
}

/** Groups what has a date by the month it starts in, or where that is not known by its year, decade or century. */
export function groupByPeriod<T extends { readonly date: EdtfDate }>(
  dated: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(dated, ({ date }) => periodOf(date));
}

/** Groups events, given in reading order, by the month they start in, `YYYY-MM`; without those not dated to a month. */
export function groupByMonth(events: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> {
  const dated = events.filter(({ date }) => periodOf(date).length === 'YYYY-MM'.length);
  return groupByPeriod(dated);
}

/** Groups the events of a record by the month they start in. */
export const monthsOf = oncePer((events: Register<RecordedEvent>) => groupByMonth([...events.values()]));

/** The month a date starts in, `YYYY-MM`, or where that is not known its year, decade or century. */
export function periodOf({ parts: [start] }: EdtfDate): string {
  if (start.precision === 'century') return `${start.earliest.slice(0, 2)}XX`;
  if (start.precision === 'decade') return `${start.earliest.slice(0, 3)}X`;
  return start.precision === 'year' ? start.earliest.slice(0, 4) : start.earliest.slice(0, 7);
}

function dayOf({ parts: [start] }: EdtfDate): string | null {
  return hasDay(start) ? start.earliest : null;
}

/** A gap of years is no gap: what comes before it is background. */
function daysBetween(from: string, to: string): number {
  const days = differenceInCalendarDays(new UTCDate(to), new UTCDate(from)) - 1;
  return days > 366 ? 0 : Math.max(days, 0);
}
