/** What a returning reader is told: how many events are new or changed; null if no visit is remembered. */
export function describeSince(marked: number | null): string {
  if (marked === null) return 'New and changed events will be marked on your next visit.';
  if (marked === 0) return 'No new or changed events since your last visit.';
  if (marked === 1) return '1 new or changed event since your last visit.';
  return `${marked} new or changed events since your last visit.`;
}
