import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { enUS } from 'date-fns/locale/en-US';
import type { EdtfDate, DatePart } from '../../../chronology/dates/edtf.ts';

/** A date of publication in the words and fields of each form of citation. */
export interface CitedDate {
  /** `2025, April 18–19`, `ca. 2025, March 16`. */
  readonly apa: string;
  /** `April 18–19, 2025`, `ca. March 16, 2025`. */
  readonly chicago: string;
  /** EDTF without the time of day, as biblatex reads it. */
  readonly bibtex: string;
  /** Year, month and day as far as they are known, twice where it is a span. */
  readonly csl: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
  /** Year, month, day and what the numbers do not say: `2025/03/16/about`. */
  readonly ris: string;
}

/** Puts a date of publication into the forms of citations, none of which knows a time of day. */
export function citeDate(date: EdtfDate): CitedDate {
  const { parts, approximate, uncertain } = date;
  return {
    apa: hedge(date, spell(date, { year: 'yyyy', month: 'yyyy, MMMM', day: 'yyyy, MMMM d' })),
    chicago: hedge(date, spell(date, { year: 'yyyy', month: 'MMMM yyyy', day: 'MMMM d, yyyy' })),
    bibtex: parts.map((part) => (part.time === null ? part.edtf : part.earliest)).join('/'),
    csl: { 'date-parts': numbersOf(date), ...((approximate || uncertain) && { circa: true }) },
    ris: formatRis(date),
  };
}

/** Citations are in the English of the style guides, whatever the language of the record. */
const ordinal = enUS.localize.ordinalNumber;

type Depth = 'year' | 'month' | 'day';

function depthOf({ precision }: DatePart): Depth {
  if (precision === 'decade' || precision === 'century') return 'year';
  return precision === 'year' || precision === 'month' ? precision : 'day';
}

/** Style guides mark a date that is nearly known by `ca.`, and one that is inferred by brackets and `?`. */
function hedge({ approximate, uncertain }: EdtfDate, text: string): string {
  const about = approximate ? `ca. ${text}` : text;
  return uncertain ? `[${about}?]` : about;
}

/** Says only once what both ends share. */
function spell({ parts: [start, end] }: EdtfDate, patterns: Readonly<Record<Depth, string>>): string {
  const one = (part: DatePart) => {
    if (part.precision === 'century') return `${ordinal(Number(part.earliest.slice(0, 2)) + 1)} century`;
    return part.precision === 'decade' ? `${part.earliest.slice(0, 3)}0s` : formatAs(part, patterns[depthOf(part)]);
  };
  if (!end || one(start) === one(end)) return one(start);
  const depth = depthOf(start);
  const sameYear = start.earliest.slice(0, 4) === end.earliest.slice(0, 4);
  if (!sameYear || depth !== depthOf(end)) return `${one(start)}–${one(end)}`;
  const sameMonth = start.earliest.slice(0, 7) === end.earliest.slice(0, 7);
  const from = formatAs(start, depth === 'day' ? 'MMMM d' : 'MMMM');
  const to = formatAs(end, depth === 'month' ? 'MMMM' : sameMonth ? 'd' : 'MMMM d');
  return one(start).replace(from, `${from}–${to}`);
}

function numbersOf({ parts: [start, end] }: EdtfDate): readonly (readonly number[])[] {
  const numbers = (part: DatePart, day: string) =>
    day.split('-').slice(0, { year: 1, month: 2, day: 3 }[depthOf(part)]).map(Number);
  if (end) return [numbers(start, start.earliest), numbers(end, end.latest)];
  const isLonger = start.precision === 'decade' || start.precision === 'century';
  return [numbers(start, start.earliest), ...(isLonger ? [numbers(start, start.latest)] : [])];
}

function formatRis(date: EdtfDate): string {
  const [[year = 0, month, day] = [], end] = numbersOf(date);
  const words = [date.approximate && 'about', date.uncertain && 'uncertain', end && `until ${end.map(pad).join('-')}`];
  const numbers = [String(year).padStart(4, '0'), ...[month, day].map((part) => (part === undefined ? '' : pad(part)))];
  return [...numbers, words.filter(Boolean).join(' ')].join('/');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function formatAs({ earliest }: DatePart, pattern: string): string {
  return format(new UTCDate(earliest), pattern);
}
