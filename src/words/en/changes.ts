import type { Change, Field } from '../../record/schema/changes.ts';

export const changeWords = {
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
  /** How many entries there are of a kind: `12 added`. */
  entries: (count: string, kind: Change['change']) => `${count} ${kind}`,
};

export type ChangeWords = typeof changeWords;
