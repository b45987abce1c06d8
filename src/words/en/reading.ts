/** The single keys of a page, which its script lists. */
export const readingWords = {
  shortcuts: 'Shortcuts',
  /** What each key does. */
  does: {
    j: 'Next event',
    k: 'Previous event',
    c: 'Copy the link to this event',
    '/': 'Search',
    '?': 'Show these keys',
    Esc: 'Close what is open',
  },
  use: 'Use single-key shortcuts',
  saved: 'Saved only in this browser.',
  close: 'Close',
};

export type ReadingWords = typeof readingWords;
