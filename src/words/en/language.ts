/** What the language itself has. */
export const language = {
  /** Its tag, where a browser writes the names of months: days come before months. */
  tag: 'en-GB',
  openQuote: '“',
  closeQuote: '”',
  /** `A`, `A and B`, `A, B and C`. */
  list: (items: readonly string[]) => [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(' and '),
};

export type Language = typeof language;

/** The script of a language, as the files of fonts name it. */
export type Script = 'latin' | 'cyrillic';

export const script: Script = 'latin';
