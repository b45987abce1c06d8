import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { dateWords } from '#words/dates.ts';
import { firstGregorianDay } from '../chronology/dates/calendar.ts';
import type { EdtfDate, DatePart } from '../chronology/dates/edtf.ts';
import { formatFullDay } from './day.ts';

/** Words for a date, with how well it is known: `about 16 March 2025`, `3–4 April 2025`, `1990s`. */
export function formatDate({ parts: [start, end] }: EdtfDate): string {
  return end ? formatInterval(start, end) : formatInstant(start);
}

/** Keeps the words for a date on one line; they may break after a dash or a comma, and before a bracket. */
export function keepTogether(words: string): string {
  return words.replaceAll(/(?<![–,]) (?!\()/g, '\u00A0');
}

/** When something was said, or the day by which it had been: `18 April 2025`, `by 18 April 2025`. */
export function formatSaid({ date, atLatest }: { readonly date: EdtfDate; readonly atLatest: boolean }): string {
  return atLatest ? dateWords.by(formatDate(date)) : formatDate(date);
}

/** The heading of events of which no day is known: `Sometime in April`, `Sometime in 2025`, `Sometime in the 1990s`, `Sometime in the 12th century`. */
export function formatSometime(period: string): string {
  if (period.endsWith('X')) return dateWords.sometimeInDecade(formatPeriod(period));
  return period.length === 4
    ? dateWords.sometimeInYear(formatPeriod(period))
    : dateWords.sometimeInMonth(Number(period.slice(5)) - 1);
}

/** A day as a heading: `Friday 18 April`; before the Gregorian calendar without its weekday. */
export function formatDay(day: string): string {
  return write(day, day < firstGregorianDay ? dateWords.dayAlone : dateWords.day);
}

/** A day where there is little room: `18 Apr`. */
export function formatDayOfMonth(day: string): string {
  return write(day, dateWords.shortDay);
}

/** A period of the timeline as a heading: `April 2025` of `2025-04`, `2025`, `1990s` of `199X`, `12th century` of `11XX`. */
export function formatPeriod(period: string): string {
  if (period.endsWith('XX')) return dateWords.century(Number(period.slice(0, 2)) + 1);
  if (period.endsWith('X')) return dateWords.decade(formatYear(period.replace('X', '0')));
  return period.length === 4 ? formatYear(period) : write(`${period}-01`, dateWords.month);
}

/** The year that a date or a period begins with: `2025`; without the zeros that EDTF puts before it: `950` of `0950-04`. */
export function formatYear(from: string): string {
  return String(Number.parseInt(from, 10));
}

/** A month under the heading of its year: `April` of `2025-04`. */
export function formatMonth(month: string): string {
  return write(`${month}-01`, dateWords.monthName);
}

/** The title of what begins in a period of something: `Mayor in April 2025`; of all of it, the name alone. */
export function titleOfPart(name: string, period: string): string {
  return period === '' ? name : dateWords.partOf(name, formatPeriod(period), period.endsWith('X'));
}

/** A month where there is little room: `Apr`. */
export function formatMonthOfYear(month: string): string {
  return write(`${month}-01`, dateWords.shortMonth);
}

/** Days in order, in words; runs, months and runs of whole months named once: `2, 5–7 March 2025; May – June 2025`. */
export function formatDays(days: readonly string[]): string {
  const months = [...Map.groupBy(days, (day) => day.slice(0, 7))];
  const whole = months.flatMap(([month, inMonth]) =>
    inMonth.length === getDaysInMonth(new UTCDate(`${month}-01`)) ? month : [],
  );
  const inRuns = new Map(findRuns(whole.map(numberOf)).map(([first, last]) => [first, last - first] as const));
  return months
    .flatMap(([month, inMonth]) => {
      const more = inRuns.get(numberOf(month));
      if (more !== undefined) return formatMonths(month, whole[whole.indexOf(month) + more] ?? month);
      return whole.includes(month) ? [] : formatDaysOf(month, inMonth);
    })
    .join('; ');
}

function formatDaysOf(month: string, days: readonly string[]): string {
  const runs = findRuns(days.map((day) => Number(day.slice(8))));
  const listed = runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
  return `${listed}\u00A0${write(`${month}-01`, dateWords.monthOfDays)}`;
}

function formatMonths(first: string, last: string): string {
  if (first === last) return formatPeriod(first);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${sameYear ? formatMonth(first) : formatPeriod(first)} – ${formatPeriod(last)}`;
}

/** Numbers months, `YYYY-MM`, so that those that follow each other differ by one. */
function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

/** Runs of numbers that follow each other by one, first and last of each. */
function findRuns(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  return starts.map((start, index) => [start, ends[index] ?? start]);
}

/** Clock time and zone as written: `18:00 (UTC+3)`; null where there is none. */
export function formatTime({ time, offset }: DatePart): string | null {
  return time === null || offset === null ? null : `${time} (${formatOffset(offset)})`;
}

/** A value for the `datetime` attribute of HTML, or null where HTML has no form for the date. */
export function machineDate({ parts }: EdtfDate): string | null {
  const [start, end] = parts;
  if (end || start.approximate || start.uncertain) return null;
  if (start.precision === 'decade' || start.precision === 'century') return null;
  if (start.time !== null) return start.edtf;
  const length = { year: 4, month: 7, day: 10, minute: 10, second: 10 }[start.precision];
  return start.earliest.slice(0, length);
}

const hasDay = ({ precision }: DatePart) => precision === 'day';
const isPlain = ({ approximate, uncertain, edtf }: DatePart) => !approximate && !uncertain && !edtf.includes('XX');

/** Says only once what both ends share. */
function formatInterval(start: DatePart, end: DatePart): string {
  const sameYear = start.earliest.slice(0, 4) === end.latest.slice(0, 4);
  const sameMonth = start.earliest.slice(0, 7) === end.latest.slice(0, 7);
  if (!isPlain(start) || !isPlain(end) || !sameYear) return `${formatInstant(start)} – ${formatInstant(end)}`;
  if (start.time !== null || end.time !== null) return formatTimes(start, end);
  if (hasDay(start) && hasDay(end) && sameMonth) return `${formatAs(start, 'd')}–${formatInstant(end)}`;
  if (hasDay(start)) return `${formatAs(start, dateWords.dayOfMonth)} – ${formatInstant(end)}`;
  if (start.precision === 'month') return `${formatAs(start, dateWords.monthName)} – ${formatInstant(end)}`;
  return `${formatInstant(start)} – ${formatInstant(end)}`;
}

/** One zone is named once, at the end. */
function formatTimes(start: DatePart, end: DatePart): string {
  if (start.offset !== end.offset) return `${formatInstant(start)} – ${formatInstant(end)}`;
  return `${formatWithout(start)}, ${start.time ?? ''} – ${formatInstant(end)}`;
}

function formatInstant(part: DatePart): string {
  const time = formatTime(part);
  const date = time === null ? formatWithout(part) : `${formatWithout(part)}, ${time}`;
  const about = part.approximate ? dateWords.about(date) : date;
  return part.uncertain ? dateWords.uncertain(about) : about;
}

function formatWithout(part: DatePart): string {
  switch (part.precision) {
    case 'century':
    case 'decade':
    case 'year':
      return formatPeriod(part.edtf.slice(0, 4));
    case 'month':
      return part.edtf.includes('XX')
        ? dateWords.dayUnknown(formatAs(part, dateWords.month))
        : formatAs(part, dateWords.month);
    default:
      return formatFullDay(part.earliest);
  }
}

function formatAs({ earliest }: DatePart, pattern: string): string {
  return write(earliest, pattern);
}

/** Writes a day, `YYYY-MM-DD`, by a pattern of date-fns in the language of the record. */
export function write(day: string, pattern: string): string {
  return format(new UTCDate(day), pattern, { locale: dateWords.locale });
}

function formatOffset(offset: string): string {
  if (offset === 'Z' || offset === '+00:00') return 'UTC';
  const [hours = '', minutes = ''] = offset.slice(1).split(':');
  const sign = offset.startsWith('-') ? '−' : '+';
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
