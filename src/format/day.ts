/** A day as a heading under its month: `Friday 18 April`. It is written in the browser alone. */
export function formatWeekday(day: string): string {
  const date = new Date(day);
  const name = (part: 'weekday' | 'month') => date.toLocaleDateString('en-GB', { [part]: 'long', timeZone: 'UTC' });
  return `${name('weekday')} ${Number(day.slice(8))}\u00A0${name('month')}`;
}

/**
 * A day with its year: `18 April 2025`. It is written in the browser too, so it goes without a library, and what names months
 * is made when it is asked for: that takes longer than the rest of the filter's script.
 */
export function formatFullDay(day: string): string {
  const month = new Date(day).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${Number(day.slice(8))} ${month} ${day.slice(0, 4)}`;
}
