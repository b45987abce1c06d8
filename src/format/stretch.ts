import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { subDays } from 'date-fns/subDays';
import { dateWords } from '#words/dates.ts';
import { mustParseEdtf } from '../chronology/dates/edtf.ts';
import { formatDate, formatDayOfMonth, formatPeriod, formatYear, write } from './date.ts';

/** What a line of time is cut into. */
export type Unit = 'week' | 'month' | 'year' | 'decade' | 'half-century' | 'century' | 'half-millennium';

/** Days from a first to a last in words: `14–20 April 2025`, `30 June – 6 July 2025`, `18 April 2025`. */
export function formatStretch({ from, to }: { readonly from: string; readonly to: string }): string {
  return formatDate(mustParseEdtf(from === to ? from : `${from}/${to}`));
}

/** So many days before a day, in words; the year only where they are of two: `7–9 April`, `30 December 2024 – 2 January 2025`. */
export function formatDaysBefore(day: string, count: number): string {
  const [from, to] = [count, 1].map((days) => format(subDays(new UTCDate(day), days), 'yyyy-MM-dd')) as [
    string,
    string,
  ];
  const stretch = formatStretch({ from, to });
  return from.slice(0, 4) === to.slice(0, 4) ? stretch.slice(0, -` ${formatYear(from)}`.length) : stretch;
}

/** A bin, or several, as the head of a row, where the year is plain from what surrounds it: `14–20 Apr`, `31 Mar – 6 Apr`, `April 2025`, `1970s – 1990s`, `1150 – 1199`. */
export function formatBin(unit: Unit, { from, to }: { readonly from: string; readonly to: string }): string {
  if (unit !== 'week') return [...new Set([from, to].map((day) => formatPeriod(periodOf(unit, day))))].join(' – ');
  const last = formatDayOfMonth(to);
  if (from === to) return last;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${last}`;
  return `${formatDayOfMonth(from)} – ${last}`;
}

/** The label under the tick of a bin on a line of time: `14`, `Apr`, `2025`. */
export function formatTick(unit: Unit, from: string): string {
  return unit === 'week' || unit === 'month'
    ? write(from, { week: 'd', month: dateWords.shortMonth }[unit])
    : formatYear(from);
}

/** The label over the first tick of each period on a line of time: `April 2025` over weeks, `2025` over months. */
export function formatHead(unit: Unit, from: string): string {
  if (unit === 'week') return write(from, dateWords.month);
  return unit === 'month' ? formatYear(from) : '';
}

/** Longer bins than decades have no name: their years name them. */
function periodOf(unit: Exclude<Unit, 'week'>, day: string): string {
  if (unit === 'month') return day.slice(0, 7);
  return unit === 'decade' ? `${day.slice(0, 3)}X` : day.slice(0, 4);
}
