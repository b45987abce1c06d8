import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { parseEdtf } from '../../chronology/dates/edtf.ts';

/** A date in EDTF, or what was expected. */
export type DateResult = { readonly edtf: string } | { readonly expected: string };

/**
 * Reads a date as it is written in a cell: EDTF, or in the pattern that the mapping names, in letters of Unicode such as
 * `d/M/yyyy`. Nothing is guessed: without a pattern, “3/4/2019” is no date.
 */
export function readDate(text: string, pattern: string | undefined): DateResult {
  if (pattern !== undefined) {
    const date = parse(text, pattern, new Date(0));
    // What is read leniently, such as a year of two digits, does not come back as it was written.
    if (isValid(date) && format(date, pattern).toLowerCase() === text.toLowerCase()) {
      return { edtf: format(date, precisionOf(pattern)) };
    }
  }
  const result = parseEdtf(text);
  if ('date' in result) return { edtf: text };
  if (pattern !== undefined) return { expected: `a date written ${pattern}, or in EDTF such as 2019-04-03` };
  if (result.problem.rule !== 'unknown-date-form') return { expected: result.problem.expected };
  return { expected: 'EDTF such as 2019-04-03; for dates of another form, name it in a mapping: dates: d/M/yyyy' };
}

/** Says what is wrong with a pattern of dates; null where nothing is. */
export function problemOfPattern(pattern: string): string | null {
  const letters = withoutQuotations(pattern).match(/[A-Za-z]+/g) ?? [];
  const isKnown = letters.every((run) => /^(d|dd|M|MM|MMM|MMMM|yyyy)$/.test(run));
  const has = (letter: string) => letters.some((run) => run.startsWith(letter));
  if (!isKnown || !has('y') || (has('d') && !has('M'))) {
    return `Unexpected pattern "${pattern}", expected d or dd, M, MM, MMM or MMMM, and yyyy, such as d/M/yyyy or MMMM d, yyyy`;
  }
  const sample = new Date(2019, 1, 3);
  const result = parseEdtf(format(sample, pattern));
  if ('problem' in result || result.date.edtf === format(sample, precisionOf(pattern))) return null;
  return `Unexpected pattern "${pattern}", expected one that cannot be taken for EDTF: write such dates as yyyy-MM-dd`;
}

function precisionOf(pattern: string): string {
  const letters = withoutQuotations(pattern);
  return letters.includes('d') ? 'yyyy-MM-dd' : letters.includes('M') ? 'yyyy-MM' : 'yyyy';
}

function withoutQuotations(pattern: string): string {
  return pattern.replaceAll(/'[^']*'/g, '');
}
