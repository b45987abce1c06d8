import { language } from '#words/language.ts';

/**
 * A day with its year: `18 April 2025`. It is written in the browser too, so it goes without a library, and what names months
 * is made when it is asked for: that takes longer than the rest of the filter's script.
 */
export function formatFullDay(day: string): string {
  days ??= new Intl.DateTimeFormat(language.tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `${days.format(new Date(day))} ${Number.parseInt(day, 10)}`;
}

let days: Intl.DateTimeFormat | undefined;
