/** A number with its thousands set apart: `4,900`. */
function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** What may be counted in words; each forms its plural by an s. */
export type Noun =
  | 'article'
  | 'change'
  | 'day'
  | 'disputed question'
  | 'event'
  | 'independent source'
  | 'key event'
  | 'later event'
  | 'name'
  | 'more count'
  | 'more figure'
  | 'more place'
  | 'other answer'
  | 'place'
  | 'position'
  | 'question'
  | 'quotation'
  | 'report'
  | 'source'
  | 'statement'
  | 'thread'
  | 'time';

export const numberWords = {
  number: formatNumber,
  /** A number with its noun: `1 event`, `2 events`. */
  count: (count: number, noun: Noun) => `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`,
};

export type NumberWords = typeof numberWords;

const numerals = 'no one two three four five six seven eight nine ten eleven twelve';

/** Apart from the others, as scripts do without. */
export const numeralWords = {
  /** A small number as a word: `two`, `13`. */
  numeral: (count: number) => numerals.split(' ')[count] ?? formatNumber(count),
  /** The unit of a number: `1 hour` of `hours`. */
  unit: (value: number, unit: string) => (value === 1 ? unit.replace(/^(\w+)s$/, '$1') : unit),
};

export type NumeralWords = typeof numeralWords;

export const compassWords = {
  north: 'N',
  south: 'S',
  east: 'E',
  west: 'W',
};

export type CompassWords = typeof compassWords;
