import { language } from '#words/language.ts';
import { rowWords } from '#words/timeline.ts';
import { firstGregorianDay } from '../chronology/dates/calendar.ts';

/** A day as a heading under its month: `Friday 18 April`; before the Gregorian calendar `18 April`. It is written in the browser alone. */
export function formatWeekday(day: string): string {
  const dayOfMonth = new Date(day)
    .toLocaleDateString(language.tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    .replace(' ', '\u00A0');
  if (day < firstGregorianDay) return dayOfMonth;
  const weekday = new Date(day).toLocaleDateString(language.tag, { weekday: 'long', timeZone: 'UTC' });
  return rowWords.day(weekday, dayOfMonth);
}
