import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';

/** The day of a date of date-fns, `YYYY-MM-DD`; dates of the record are of UTC, so that no zone shifts them. */
export function dayOf(date: Date): string {
  return formatISO(date, { representation: 'date' });
}

/** The day so many days after another, `YYYY-MM-DD`; before it where the number is negative. */
export function shiftDay(day: string, by: number): string {
  return dayOf(addDays(new UTCDate(day), by));
}

/** How many of some days, `YYYY-MM-DD` in order, are not after a day. */
export function countUpTo(days: readonly string[], day: string): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? '') <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
