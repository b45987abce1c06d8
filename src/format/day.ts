const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** A day with its year: `18 April 2025`. It is written in the browser too, so it goes without a library. */
export function formatFullDay(day: string): string {
  return `${Number(day.slice(8))} ${months.format(new Date(day))} ${day.slice(0, 4)}`;
}
