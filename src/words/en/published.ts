/** Feeds and calendars. */
export const publishedWords = {
  changesOf: (site: string) => `Changes · ${site}`,
  aboutChanges: (site: string) => `Additions, edits and corrections to ${site}.`,
  /** The language of calendars, as iCalendar names their product. */
  calendarLanguage: 'EN',
  undated: (events: string) => `Not in this calendar: ${events} of which the day is not known.`,
  version: (version: string) => `version ${version}`,
  card: 'Card (HTML)',
  quotation: 'Quotation (HTML)',
  quotationInMarkdown: 'Quotation (Markdown)',
};

export type PublishedWords = typeof publishedWords;
