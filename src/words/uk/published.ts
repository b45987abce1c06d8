import type { PublishedWords } from '../en/published.ts';

export const publishedWords: PublishedWords = {
  changesOf: (site) => `Зміни · ${site}`,
  aboutChanges: (site) => `Доповнення, правки й виправлення: ${site}.`,
  calendarLanguage: 'UK',
  undated: (events) => `Немає в цьому календарі, бо день невідомий: ${events}.`,
  version: (version) => `версія ${version}`,
  card: 'Картка (HTML)',
  quotation: 'Цитата (HTML)',
  quotationInMarkdown: 'Цитата (Markdown)',
};
