import type { Language, Script } from '../en/language.ts';

export const language: Language = {
  tag: 'uk',
  openQuote: '«',
  closeQuote: '»',
  list: (items) => [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(' і '),
};

export const script: Script = 'cyrillic';
