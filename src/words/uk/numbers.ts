import type { CompassWords, Noun, NumberWords, NumeralWords } from '../en/numbers.ts';

/** A number with its thousands set apart: `4 900`, `2,5`. */
function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00A0');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** What is counted: one of it, a few, many, and a part. */
const nouns: Readonly<Record<Noun, readonly [string, string, string, string]>> = {
  article: ['стаття', 'статті', 'статей', 'статті'],
  change: ['зміна', 'зміни', 'змін', 'зміни'],
  day: ['день', 'дні', 'днів', 'дня'],
  'disputed question': ['спірне питання', 'спірні питання', 'спірних питань', 'спірного питання'],
  event: ['подія', 'події', 'подій', 'події'],
  'independent source': ['незалежне джерело', 'незалежні джерела', 'незалежних джерел', 'незалежного джерела'],
  'key event': ['головна подія', 'головні події', 'головних подій', 'головної події'],
  'later event': ['пізніша подія', 'пізніші події', 'пізніших подій', 'пізнішої події'],
  name: ['запис', 'записи', 'записів', 'запису'],
  'more count': ['інший підрахунок', 'інші підрахунки', 'інших підрахунків', 'іншого підрахунку'],
  'more figure': ['інше число', 'інші числа', 'інших чисел', 'іншого числа'],
  'more place': ['інше місце', 'інші місця', 'інших місць', 'іншого місця'],
  'other answer': ['інша відповідь', 'інші відповіді', 'інших відповідей', 'іншої відповіді'],
  place: ['місце', 'місця', 'місць', 'місця'],
  position: ['позиція', 'позиції', 'позицій', 'позиції'],
  question: ['питання', 'питання', 'питань', 'питання'],
  quotation: ['цитата', 'цитати', 'цитат', 'цитати'],
  report: ['повідомлення', 'повідомлення', 'повідомлень', 'повідомлення'],
  source: ['джерело', 'джерела', 'джерел', 'джерела'],
  statement: ['заява', 'заяви', 'заяв', 'заяви'],
  thread: ['сюжет', 'сюжети', 'сюжетів', 'сюжету'],
  time: ['раз', 'рази', 'разів', 'раза'],
};

/** The plural form, as the CLDR has it for this language: 1, 21 · 2–4, 22–24 · 0, 5–20, 25–30 · fractions. */
function chooseForm(count: number): 0 | 1 | 2 | 3 {
  if (!Number.isInteger(count)) return 3;
  const [tens, ones] = [count % 100, count % 10];
  if (ones === 1 && tens !== 11) return 0;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}

const numerals = 'жодного один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять';

export const numberWords: NumberWords = {
  number: formatNumber,
  count: (count, noun) => `${formatNumber(count)} ${nouns[noun][chooseForm(count)]}`,
};

export const numeralWords: NumeralWords = {
  numeral: (count) => numerals.split(' ')[count] ?? formatNumber(count),
  // The record gives a unit in one form; no rule makes the others of it.
  unit: (_value, unit) => unit,
};

export const compassWords: CompassWords = {
  north: 'пн. ш.',
  south: 'пд. ш.',
  east: 'сх. д.',
  west: 'зх. д.',
};
