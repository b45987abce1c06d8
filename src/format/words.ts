import type { Event } from '../chronology/model.ts';

/** Capitalises the first letter: words of the record stand in running text and as headings. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A step of a commitment in words: `in force` of `in-force`. */
export function formatStep(step: string): string {
  return step.replaceAll('-', ' ');
}

/** What to call the conflicts of an event: one article alone may report that something is disputed. */
export function formatDispute({ reports }: Event): string {
  return reports.length > 1 ? 'Accounts differ' : 'Disputed';
}

/** Cuts a description for the head of a page at a word, near 160 letters. */
export function shorten(text: string, length = 160): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length))} …`;
}
