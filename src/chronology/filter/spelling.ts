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
    .replaceAll(/[\p{M}'’ʼ`ʹ]/gu, '')
    .replaceAll(/[łøđæœßı]/gu, (letter) => latin[letter] ?? letter)
    .replaceAll(/[ijy]+/gu, 'i');
}

/** Splits a text into its folded words, in their order. */
export function splitWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word that has one of the letters і, ї, є or ґ is of an alphabet in which г is an h. */
function transliterate(word: string): string {
  const g = /[іїєґ]/u.test(word) ? 'h' : 'g';
  return Array.from(word, (letter) => (letter === 'г' ? g : (cyrillic[letter] ?? letter))).join('');
}

const latin: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' };

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  ї: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
