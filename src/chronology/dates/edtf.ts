import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** How finely a date is known. */
export type Precision = 'century' | 'decade' | 'year' | 'month' | 'day' | 'minute' | 'second' | 'interval';

/** A date without an interval: one end of one, or the whole of it. */
export interface DatePart {
  /** The text as written, qualifier included. */
  readonly edtf: string;
  /** First day it can mean, `YYYY-MM-DD`, where it happened. */
  readonly earliest: string;
  /** Last day it can mean, `YYYY-MM-DD`, where it happened. */
  readonly latest: string;
  readonly precision: Exclude<Precision, 'interval'>;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Clock time as written, `HH:MM` or `HH:MM:SS`. */
  readonly time: string | null;
  /** Offset from UTC as written, `+03:00` or `Z`. */
  readonly offset: string | null;
}

/** A date of the record: an interval of whole days with a precision, and the text as written. */
export interface EdtfDate extends Omit<DatePart, 'precision' | 'time'> {
  readonly precision: Precision;
  /** One part, or the two ends of an interval. */
  readonly parts: readonly [DatePart] | readonly [DatePart, DatePart];
}

/** Whether a date names a day, with or without a clock time, rather than a month, a year, a decade or a century. */
export function hasDay({ precision }: DatePart): boolean {
  return precision === 'day' || precision === 'minute' || precision === 'second';
}

/** Why a text is not a date. */
export interface EdtfProblem {
  readonly rule: 'impossible-date' | 'time-without-offset' | 'unknown-date-form';
  /** What was expected instead. */
  readonly expected: string;
}

/** A date, or the reason why the text is not one. */
export type EdtfResult = { readonly date: EdtfDate } | { readonly problem: EdtfProblem };

/**
 * Parses a date in the forms of EDTF (ISO 8601-2, levels 0 and 1) that the record accepts: year, month, day, decade, century,
 * `-XX` for an unknown day, the qualifiers `~ ? %`, date-times with an offset, and intervals of these.
 * Nothing is defaulted or shifted: a day is the day as written, whatever its offset.
 */
export function parseEdtf(text: string): EdtfResult {
  const ends = text.split('/');
  if (ends.length > 2) return unknownForm('at most one "/", between two dates');
  const parts: DatePart[] = [];
  for (const end of ends) {
    if (ends.length > 1 && (end === '' || end === '..')) {
      return unknownForm('a date on both sides of "/": an interval needs both ends');
    }
    const part = parsePart(end);
    if ('rule' in part) return { problem: part };
    parts.push(part);
  }
  const [start, end] = parts;
  if (!start) return unknownForm(forms);
  if (!end) return { date: { ...withoutTime(start), parts: [start] } };
  if (endsBeforeStart(start, end)) {
    return { problem: { rule: 'impossible-date', expected: 'an interval that ends after it starts' } };
  }
  return {
    date: {
      edtf: text,
      // Across offsets, the clock may show an earlier day at the end than at the start.
      earliest: start.earliest > end.latest ? end.earliest : start.earliest,
      latest: start.earliest > end.latest ? start.latest : end.latest,
      precision: 'interval',
      approximate: start.approximate || end.approximate,
      uncertain: start.uncertain || end.uncertain,
      offset: start.offset ?? end.offset,
      parts: [start, end],
    },
  };
}

/** Reads a date as an author wrote it; null where there is none, or none that can be read. */
export function readDate(written: unknown): EdtfDate | null {
  if (typeof written !== 'string' && typeof written !== 'number') return null;
  const result = parseEdtf(String(written));
  return 'date' in result ? result.date : null;
}

/** Parses a date that the rules have already passed; throws a `RangeError` if they have not. */
export function mustParseEdtf(text: string): EdtfDate {
  const result = parseEdtf(text);
  if ('problem' in result) throw new RangeError(`Unexpected date "${text}", expected ${result.problem.expected}`);
  return result.date;
}

/** Whether a text is one day and no more, such as `2025-04-18`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && 'date' in parseEdtf(text);
}

/** Instant of a date-time in milliseconds since 1970, or null where no clock time is written. */
export function instantOf(part: DatePart): number | null {
  return part.time === null || part.offset === null ? null : Date.parse(`${part.earliest}T${part.time}${part.offset}`);
}

const forms =
  'an EDTF date such as 2025, 2025-04, 2025-04-18, 2025-04-18~, 2025-04-XX, 199X, 19XX, 2025-04-18/2025-04-19 or 2025-04-19T18:00+03:00';

const yearsForm = /^(?:\d{3}X|\d{2}XX)$/;
const dateForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}|XX))?)?([~?%])?$/;
const dateTimeForm = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/;

function parsePart(text: string): DatePart | EdtfProblem {
  if (/X.*[~?%]$/.test(text)) return unknownForm('either an X or one of ~ ? %, not both').problem;
  if (yearsForm.test(text)) return parseYears(text);
  const dateTime = dateTimeForm.exec(text);
  if (dateTime) return parseDateTime(text, dateTime);
  const date = dateForm.exec(text);
  if (date) return parseDate(text, date[1] ?? '', date[2], date[3], date[4]);
  return unknownForm(forms).problem;
}

/** A decade or a century: an X is any digit. */
function parseYears(text: string): DatePart | EdtfProblem {
  if (/^0+X/.test(text)) return impossible('a year from 0001 to 9999');
  const [first, last] = [text.replaceAll('X', '0'), text.replaceAll('X', '9')];
  return instant(text, `${first}-01-01`, `${last}-12-31`, text.endsWith('XX') ? 'century' : 'decade');
}

function parseDate(
  text: string,
  year: string,
  month?: string,
  day?: string,
  qualifier?: string,
): DatePart | EdtfProblem {
  if (year === '0000') return impossible('a year from 0001 to 9999');
  if (month === undefined) return instant(text, `${year}-01-01`, `${year}-12-31`, 'year', qualifier);
  const first = `${year}-${month}-01`;
  const days = daysInMonth(year, month);
  if (days === null) return impossible(`a month from 01 to 12, not ${month}`);
  if (day === undefined || day === 'XX') return instant(text, first, `${year}-${month}-${days}`, 'month', qualifier);
  if (Number(day) < 1 || Number(day) > days) return impossible(`a day from 01 to ${days} in ${monthName(first)}`);
  const written = `${year}-${month}-${day}`;
  return instant(text, written, written, 'day', qualifier);
}

function parseDateTime(text: string, match: RegExpExecArray): DatePart | EdtfProblem {
  const [, year = '', month = '', day = '', time = '', offset] = match;
  const date = parseDate(text, year, month, day);
  if ('rule' in date) return date;
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  if (hour > 23 || minute > 59 || second > 59) return impossible('a time from 00:00 to 23:59:59');
  if (offset === undefined) {
    return { rule: 'time-without-offset', expected: `an offset after the time, such as ${text}+03:00 or ${text}Z` };
  }
  if (!isOffset(offset)) return impossible('an offset from -12:00 to +14:00, and not -00:00');
  return { ...date, precision: time.length > 5 ? 'second' : 'minute', time, offset };
}

function instant(
  text: string,
  earliest: string,
  latest: string,
  precision: DatePart['precision'],
  qualifier?: string,
): DatePart {
  return {
    edtf: text,
    earliest,
    latest,
    precision,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    time: null,
    offset: null,
  };
}

function daysInMonth(year: string, month: string): number | null {
  const number = Number(month);
  return number < 1 || number > 12 ? null : getDaysInMonth(new UTCDate(`${year}-${month}-01`));
}

function isOffset(offset: string): boolean {
  if (offset === 'Z') return true;
  if (offset === '-00:00') return false;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= (offset.startsWith('-') ? 12 : 14) * 60;
}

function endsBeforeStart(start: DatePart, end: DatePart): boolean {
  const [from, to] = [instantOf(start), instantOf(end)];
  return from !== null && to !== null ? from > to : start.earliest > end.latest;
}

function monthName(day: string): string {
  return format(new UTCDate(day), 'MMMM yyyy');
}

function withoutTime({ time: _time, ...rest }: DatePart): Omit<DatePart, 'time'> {
  return rest;
}

function impossible(expected: string): EdtfProblem {
  return { rule: 'impossible-date', expected };
}

function unknownForm(expected: string): { problem: EdtfProblem } {
  return { problem: { rule: 'unknown-date-form', expected } };
}
