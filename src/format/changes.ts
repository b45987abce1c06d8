import { mustParseEdtf } from '../chronology/dates/edtf.ts';
import type { Change, Field } from '../record/schema/changes.ts';
import { formatDate } from './date.ts';

const fieldNames: Readonly<Record<Field, string>> = {
  title: 'title',
  date: 'date',
  dateNote: 'how the date is known',
  kind: 'kind',
  weight: 'weight',
  updates: 'what it updates',
  place: 'place',
  actors: 'actors',
  threads: 'threads',
  respondsTo: 'what it answers',
  reports: 'which articles report it',
  account: 'account',
  figures: 'figures',
  claims: 'claims',
  note: 'editor’s note',
  source: 'source',
  via: 'agency',
  url: 'address of the original',
  archived: 'archived copy',
  accessed: 'day of reading',
  byline: 'authors',
  language: 'language',
  genre: 'genre',
  events: 'which events it reports',
  notes: 'editor’s notes',
  summary: 'summary',
};

/** What changed, in words: `title, which articles report it`. */
export function formatFields({ fields = [] }: Change): string {
  return fields.map((field) => fieldNames[field]).join(', ');
}

/** What the record said before, in a sentence; empty if the entry does not have it, or nothing replaced it. */
export function formatFormer({ was, now }: Change): string {
  if (!was || !now) return '';
  const { title, date } = was;
  const former = [
    ...(title === undefined ? [] : [`the title “${title}”`]),
    ...(date === undefined ? [] : [`the date ${formatDate(mustParseEdtf(date))}`]),
  ];
  return former.length === 0 ? '' : `Until then the record gave ${former.join(' and ')}.`;
}
