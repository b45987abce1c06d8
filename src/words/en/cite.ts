/** How to cite a page, and how to show it elsewhere. */
export const citeWords = {
  citePage: 'Cite this page',
  citePageOrArticle: 'Cite this page or the article',
  version: 'version',
  aboutVersion:
    'The {version} is a hash of the whole record and changes whenever the record does. If your citation style asks for an access date, add the day you read this page.',
  thisPage: 'this page',
  theArticle: 'the article',
  originalArticle: 'The original article',
  formOf: (form: string, of: string) => `${form} of ${of}`,
  useElsewhere: 'Use this elsewhere',
  theCard: 'The card',
  aboutCard: '{card} needs no scripts and follows every correction of the record.',
  pageForElsewhere: 'this page for another site',
};

export type CiteWords = typeof citeWords;

/** What the buttons say that copy something. */
export const copyWords = {
  copy: 'Copy',
  copyOf: (what: string) => `Copy ${what}`,
  copied: 'Copied',
  refused: 'Your browser refused to copy',
};

export type CopyWords = typeof copyWords;
