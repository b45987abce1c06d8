import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfYear } from 'date-fns/startOfYear';
import { dayOf } from '../../chronology/dates/days.ts';
import type { Unit } from '../../format/stretch.ts';

/** Days from a first to a last, `YYYY-MM-DD` both. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** More bins than this are not told apart on a line. */
const most = 30;

const following: Readonly<Record<Unit, (day: UTCDate) => UTCDate>> = {
  week: (day) => addDays(startOfISOWeek(day), 7),
  month: (day) => addMonths(startOfMonth(day), 1),
  year: (day) => addYears(startOfYear(day), 1),
  decade: (day) => followingYears(day, 10),
  'half-century': (day) => followingYears(day, 50),
  century: (day) => followingYears(day, 100),
  'half-millennium': (day) => followingYears(day, 500),
};

/** Half a millennium is never too short: no year has five digits. */
const longer = ['decade', 'half-century', 'century'] as const;

/** The bins of a stretch, and the periods that head them: months over weeks, years over months, nothing over years. */
export interface Cut {
  readonly unit: Unit;
  readonly bins: readonly Stretch[];
  readonly heads: readonly Stretch[];
}

/** Cuts a stretch into weeks, or into what is longer where those are too many. The first and the last may be shorter than the rest. */
export function cutIntoBins(stretch: Stretch): Cut {
  const [weeks, months, years] = [cut(stretch, 'week'), cut(stretch, 'month'), cut(stretch, 'year')];
  if (weeks.length <= most) return { unit: 'week', bins: weeks, heads: months };
  if (months.length <= most) return { unit: 'month', bins: months, heads: years };
  if (years.length <= most) return { unit: 'year', bins: years, heads: [] };
  const unit = longer.find((one) => cut(stretch, one).length <= most) ?? 'half-millennium';
  return { unit, bins: cut(stretch, unit), heads: [] };
}

/** The bin in which a day lies: its place among all. */
export function binOf(bins: readonly Stretch[], day: string): number {
  return Math.max(
    bins.findLastIndex(({ from }) => from <= day),
    0,
  );
}

/** The first day after so many years, counted from the year 0. */
function followingYears(day: UTCDate, count: number): UTCDate {
  const start = startOfYear(day);
  return addYears(start, count - (start.getFullYear() % count));
}

/** Goes no further than one bin beyond the limit. */
function cut({ from, to }: Stretch, unit: Unit): readonly Stretch[] {
  const bins: Stretch[] = [];
  const last = new UTCDate(to);
  for (let start = new UTCDate(from); start <= last && bins.length <= most;) {
    const next = following[unit](start);
    bins.push({ from: dayOf(start), to: next > last ? to : dayOf(addDays(next, -1)) });
    start = next;
  }
  return bins;
}
