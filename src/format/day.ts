/**
 * A day with its year: `18 April 2025`. It is written in the browser too, so it goes without a library, and what names months
 * is made when it is asked for: that takes longer than the rest of the filter's script.
 */
export function formatFullDay(day: string): string {
  months ??= new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${Number(day.slice(8))} ${months.format(new Date(day))} ${day.slice(0, 4)}`;
}

let months: Intl.DateTimeFormat | undefined;
