import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { dateWords } from '#words/dates.ts';
import type { EdtfDate } from '../chronology/dates/edtf.ts';
import { formatNumeral } from './number.ts';

/**
 * How long after one date another is: `the same day`, `a day`, `two days`. Null where a day is not known, where one of
 * them is a span, or where the second is not the later.
 */
export function formatGap(from: EdtfDate, to: EdtfDate): string | null {
  if (!isOneDay(from) || !isOneDay(to)) return null;
  const days = differenceInCalendarDays(new UTCDate(to.earliest), new UTCDate(from.earliest));
  if (days < 0) return null;
  if (days === 0) return dateWords.sameDay;
  return days === 1 ? dateWords.aDay : dateWords.days(days, formatNumeral(days));
}

function isOneDay({ earliest, latest, approximate, uncertain }: EdtfDate): boolean {
  return earliest === latest && !approximate && !uncertain;
}
