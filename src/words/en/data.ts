/** The page of the record as files. */
export const dataWords = {
  /** The language of the descriptions of files and fields, where the page is in another. */
  described: undefined as string | undefined,
  title: 'Data',
  describe: (site: string) => `${site} as JSON, CSV and calendars: what each file holds, its terms, how to cite it.`,
  /** What is cited. */
  dataOf: (site: string) => `${site}: data`,
  lead: 'The whole record as files, for programs, spreadsheets and calendars.',
  version:
    'This is version {version} of the record. The version is a hash of all that the record says: files of one version hold the same, wherever they were downloaded.',
  publishedBy: (publisher: string) => `Published by ${publisher}.`,
  terms: 'Where you use the data, give the title of the record, its address and the version. Licence: {licence}',
  files: 'Files',
  otherForms: 'Calendars, feeds and other forms',
  file: 'File',
  holds: 'What it holds',
  together: 'How the files fit together',
  ids: 'Ids are permanent. An id in one file is explained in another: that of a source in {sources}, that of a place in {places}, and so on. Every entry with a page gives its address in {url}; {path} is the same address without the host. A date is an interval of whole days, local to where the event happened, with the text as written in EDTF.',
  csv: 'In CSV files the first row names the columns, an empty cell means that there is no value, and a text that a spreadsheet would take for a formula begins with an apostrophe. Calendars hold the events whose day is known; their descriptions say how many are left out.',
  fields: 'Fields of the JSON files',
  columns: 'Columns of the CSV files',
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
};

export type DataWords = typeof dataWords;
