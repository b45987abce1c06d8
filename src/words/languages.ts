/**
 * The languages that records may have, by their primary subtags: each is a folder here with the same files. A folder is named
 * here when no word of the interface is left outside: a page in two languages serves nobody.
 */
export const languages = ['en', 'uk'] as const;

/** The folder of words for the language of a record, a BCP 47 tag: `en` of `en-GB`; null where there is none. */
export function wordsFor(tag: string): (typeof languages)[number] | null {
  const { language } = new Intl.Locale(tag);
  return languages.find((one) => one === language) ?? null;
}
