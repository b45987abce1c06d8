import { mustParseEdtf } from '../chronology/dates/edtf.ts';
import { countChanges } from '../chronology/history/versions.ts';
import type { Change, Field } from '../record/schema/changes.ts';
import { formatDate } from './date.ts';
import { formatNumber } from './number.ts';

const fieldNames: Readonly<Record<Field, string>> = {
  title: 'title',
  date: 'date',
  dateNote: 'dating',
  kind: 'kind',
  weight: 'weight',
  updates: 'event it updates',
  place: 'place',
  actors: 'actors',
  threads: 'threads',
  respondsTo: 'events it responds to',
  reports: 'reports',
  account: 'account',
  figures: 'figures',
  claims: 'claims',
  note: 'editor’s note',
  source: 'source',
  via: 'agency',
  url: 'link',
  archived: 'archived copy',
  accessed: 'date accessed',
  byline: 'authors',
  language: 'language',
  genre: 'genre',
  events: 'events',
  notes: 'editor’s notes',
  summary: 'summary',
};

/** What changed, in words: `title, reports`. */
export function formatFields({ fields = [] }: Change): string {
  return fields.map((field) => fieldNames[field]).join(', ');
}

/** What the record said before, in a sentence; empty if the entry does not have it, or nothing replaced it. */
export function formatFormer({ was, now }: Change): string {
  if (!was || !now) return '';
  const { title, date } = was;
  const former = [
    ...(title === undefined ? [] : [`the title was “${title}”`]),
    ...(date === undefined ? [] : [`the date was ${formatDate(mustParseEdtf(date))}`]),
  ];
  return former.length === 0 ? '' : `Previously, ${former.join(' and ')}.`;
}

/** How many entries there are of each kind, in words: `12 added, 1 corrected`. */
export function formatChangeCounts(changes: readonly Change[]): string {
  return Object.entries(countChanges(changes))
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${formatNumber(count)} ${kind}`)
    .join(', ');
}
