/** What a returning reader is told: how many events are new or changed; null if no visit is remembered. */
export function describeSince(marked: number | null): string {
  if (marked === null) return 'What changes until your next visit will be marked.';
  if (marked === 0) return 'No event is new or changed since your last visit.';
  if (marked === 1) return '1 event is new or changed since your last visit.';
  return `${marked} events are new or changed since your last visit.`;
}
