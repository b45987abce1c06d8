import { language } from '#words/language.ts';

/**
 * A day with its year: `18 April 2025`. It is written in the browser too, so it goes without a library, and what names months
 * is made when it is asked for: that takes longer than the rest of the filter's script.
 */
export function formatFullDay(day: string): string {
  const dayOfMonth = new Date(day).toLocaleDateString(language.tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `${dayOfMonth} ${day.slice(0, 4)}`;
}
