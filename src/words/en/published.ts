import type { Change } from '../../record/schema/changes.ts';

/** Feeds and calendars. */
export const publishedWords = {
  changesOf: (site: string) => `Changes · ${site}`,
  aboutChanges: (site: string) => `Additions, edits and corrections to ${site}.`,
  /** What became of an entry, at the head of a line. */
  change: {
    added: 'Added',
    changed: 'Changed',
    corrected: 'Corrected',
    moved: 'Moved',
    removed: 'Removed',
  } as Record<Change['change'], string>,
  /** The language of calendars, as iCalendar names their product. */
  calendarLanguage: 'EN',
  undated: (events: string) => `Not in this calendar: ${events} of which the day is not known.`,
  version: (version: string) => `version ${version}`,
  card: 'Card (HTML)',
  quotation: 'Quotation (HTML)',
  quotationInMarkdown: 'Quotation (Markdown)',
};

export type PublishedWords = typeof publishedWords;
