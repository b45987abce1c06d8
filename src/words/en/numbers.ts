/** A number with its thousands set apart: `4,900`. */
function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** What is counted: one of it, and several. */
const nouns = {
  article: ['article', 'articles'],
  change: ['change', 'changes'],
  day: ['day', 'days'],
  'disputed question': ['disputed question', 'disputed questions'],
  event: ['event', 'events'],
  'independent source': ['independent source', 'independent sources'],
  'key event': ['key event', 'key events'],
  'later event': ['later event', 'later events'],
  name: ['name', 'names'],
  'more count': ['more count', 'more counts'],
  'more figure': ['more figure', 'more figures'],
  'more place': ['more place', 'more places'],
  place: ['place', 'places'],
  position: ['position', 'positions'],
  question: ['question', 'questions'],
  quotation: ['quotation', 'quotations'],
  report: ['report', 'reports'],
  source: ['source', 'sources'],
  statement: ['statement', 'statements'],
  thread: ['thread', 'threads'],
  time: ['time', 'times'],
} as const;

/** What may be counted in words. */
export type Noun = keyof typeof nouns;

const numerals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const numberWords = {
  number: formatNumber,
  /** A number with its noun: `1 event`, `2 events`. */
  count: (count: number, noun: Noun) => `${formatNumber(count)} ${nouns[noun][count === 1 ? 0 : 1]}`,
  /** A small number as a word: `two`, `13`. */
  numeral: (count: number) => numerals[count] ?? formatNumber(count),
  /** The unit of a number: `1 hour` of `hours`. */
  unit: (value: number, unit: string) => (value === 1 ? unit.replace(/^(\w+)s$/, '$1') : unit),
  north: 'N',
  south: 'S',
  east: 'E',
  west: 'W',
};

export type NumberWords = typeof numberWords;
