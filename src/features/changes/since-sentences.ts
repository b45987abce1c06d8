import { sinceWords } from '#words/changes.ts';

/** What a returning reader is told: how many events are new or changed; null if no visit is remembered. */
export function describeSince(marked: number | null): string {
  if (marked === null) return sinceWords.next;
  return marked === 0 ? sinceWords.none : sinceWords.some(marked);
}
