/**
 * Folds a text for searching, so that any usual spelling of a word finds the others: lower case, no diacritics, Cyrillic in
 * Latin letters, and `i`, `y` and `j` as one, which is where systems of transliteration differ most.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/\p{Script=Cyrillic}+/gu, transliterate)
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}'’‘ʼʻ`´ʹ′]/gu, '')
    .replaceAll(/[łøđæœßı]/gu, (letter) => inLatin[letter] ?? letter)
    .replaceAll(/[ijy]+/gu, 'i');
}

/** A word as it is written, with the signs inside it. */
export const writtenWord = /[\p{L}\p{N}](?:[^\s–—/…]*[\p{L}\p{M}\p{N}])?/gu;

/** Splits a text into its folded words, each once; one with hyphens is there as a whole, and in its parts. */
export function splitWords(text: string): readonly string[] {
  return splitTyped(text).flatMap((parts) => (parts.length > 1 ? [parts.join(''), ...parts] : parts));
}

/**
 * Splits what is typed into folded words, each in the parts between its hyphens: they may be in a text as one or apart. Stops
 * and the commas of numbers are dropped, so `U.S.` is `us`, and `2,935` is `2935`.
 */
export function splitTyped(text: string): readonly (readonly string[])[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+(?:(?:[‐‑.-]|(?<=\p{N}),)[\p{L}\p{N}]+)*/gu);
  return [...new Set(words)].map((word) => word.replaceAll(/[.,]/g, '').split(/[‐‑-]/));
}

/** Whether a word that is typed, in its parts, is among some words, as one or apart. */
export function holdsWord(words: readonly string[], parts: readonly string[], begins = startsWith): boolean {
  const holds = (one: string) => words.some((word) => begins(word, one));
  return holds(parts.join('')) || parts.every(holds);
}

/** Builds the test of whether some words hold all that is typed, each word or its beginning. */
export function buildWordTest(typed: string): (words: readonly string[]) => boolean {
  const wanted = splitTyped(typed);
  return (words) => wanted.every((parts) => holdsWord(words, parts));
}

function startsWith(word: string, wanted: string): boolean {
  return word.startsWith(wanted);
}

/** The same in whole texts, where one or two letters or digits begin too much: `us` and `34` are taken whole. */
export function isFound(word: string, wanted: string): boolean {
  return wanted.length < 3 ? word === wanted : word.startsWith(wanted);
}

/** A word that has one of the letters і, ї, є or ґ is of an alphabet in which г is an h. */
function transliterate(word: string): string {
  const g = /[іїєґ]/u.test(word) ? 'h' : 'g';
  return Array.from(word, (letter) => (letter === 'г' ? g : (inLatin[letter] ?? letter))).join('');
}

/** Each letter with those that it is written in, without a mark between. */
const letters =
  'łl øo đd æae œoe ßss ıi аa бb вv ґg дd еe ёe єie жzh зz иi йi іi їi кk лl мm нn оo пp рr сs тt уu ўu фf хkh цts чch шsh щshch ъ ыi ь эe юiu яia';
const inLatin: Readonly<Record<string, string>> = Object.fromEntries(
  letters.split(' ').map(([letter = '', ...others]) => [letter, others.join('')]),
);
