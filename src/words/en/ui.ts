/** Parts that pages of many kinds have. */
export const uiWords = {
  more: (count: number) => `and ${count} more`,
  statement: 'Statement',
  what: 'What',
  number: 'Number',
  accordingTo: 'According to',
  changed: 'changed',
  noLink: 'No link available',
  readArticle: 'Read the article',
  archivedCopy: 'Archived copy',
  accessed: 'Accessed {date}',
  /** Whose text an article carries. */
  copyOf: '{agency} copy',
  decades: 'Decades',
  years: 'Years',
  monthsOf: (year: string) => `Months of ${year}`,
};

export type UiWords = typeof uiWords;

/** What is said of the link to an event where it can be copied. */
export const linkWords = {
  linkTo: (title: string) => `Link to: ${title}`,
  linkCopied: 'Link copied',
};

export type LinkWords = typeof linkWords;

/** The link by which a mistake is reported, and the mail that it begins. */
export const mistakeWords = {
  report: 'Report a mistake',
  subject: (site: string) => `Mistake in ${site}`,
  page: (address: string) => `Page: ${address}`,
  whatIsWrong: 'What is wrong:',
  source: 'A source that shows it:',
};

export type MistakeWords = typeof mistakeWords;
