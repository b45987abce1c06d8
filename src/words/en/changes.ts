import type { Change, Field } from '../../record/schema/changes.ts';

/** What changed in the record, and when. */
export const changeWords = {
  changes: 'Changes',
  about: 'Additions, edits and corrections, by date of publication.',
  aboutChanges: (site: string) => `Additions, edits and corrections to ${site}, by date of publication.`,
  rss: 'RSS feed of changes',
  suggest: 'Suggest a correction',
  /** What became of an entry, at the head of a line. */
  change: {
    added: 'Added',
    changed: 'Changed',
    corrected: 'Corrected',
    moved: 'Moved',
    removed: 'Removed',
  } as Record<Change['change'], string>,
  event: 'event',
  article: 'article',
  field: {
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
  } satisfies Record<Field, string> as Record<Field, string>,
  titleWas: (title: string) => `the title was “${title}”`,
  dateWas: (date: string) => `the date was ${date}`,
  previously: (former: readonly string[]) => `Previously, ${former.join(' and ')}.`,
  formerId: 'Previously named {id}',
  corrected: 'Corrected {date}',
  last: (change: Change['change']) => `last ${change === 'changed' ? 'edited' : change} {date}`,
  eventWas: (change: Change['change']) => `The event was ${change} {date}`,
  claimsLast: 'its claims or reports last changed {date}',
  whatChanged: 'See what changed',
  /** How many entries there are of a kind: `12 added`. */
  entries: (count: string, kind: Change['change']) => `${count} ${kind}`,
  /** Beside what a returning reader is told. */
  remembered: 'Stored only in this browser.',
  forget: 'Clear',
};

export type ChangeWords = typeof changeWords;

/** What a returning reader is told, and the marks of events. */
export const sinceWords = {
  next: 'New and changed events will be marked on your next visit.',
  none: 'No new or changed events since your last visit.',
  some: (events: number) => `${events} new or changed event${events === 1 ? '' : 's'} since your last visit.`,
  added: 'New',
  changed: 'Changed',
};

export type SinceWords = typeof sinceWords;
