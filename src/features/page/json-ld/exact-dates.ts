import { type EdtfDate, hasDay } from '../../../chronology/dates/edtf.ts';

/** The first and, of an interval, the last day or hour of a date in ISO 8601; none where the date is vague, which schema.org cannot say. */
export function exactDates({ parts, approximate, uncertain }: EdtfDate): readonly string[] {
  return approximate || uncertain || !parts.every(hasDay) ? [] : parts.map(({ edtf }) => edtf);
}

/** The day or hour of a date in ISO 8601; undefined where it is vague or an interval. */
export function exactDate(date: EdtfDate): string | undefined {
  const [day, ...more] = exactDates(date);
  return more.length === 0 ? day : undefined;
}
