import type { ArticleWords } from '../en/article.ts';
import { numberWords } from './numbers.ts';

export const articleWords: ArticleWords = {
  genre: {
    news: 'Новини',
    analysis: 'Аналітика',
    'official text': 'Офіційний текст',
    'live report': 'Репортаж наживо',
  },
  draft: 'Чернетка',
  by: (authors) => `Авторство: ${authors.join(', ')}`,
  summary: 'Короткий виклад',
  writtenHere: 'написано для цієї хроніки',
  editorsNotes: 'Примітки редакції',
  eventsReported: 'Події, про які повідомляє стаття',
  summaryOf: (title) => `Короткий виклад статті «${title}»`,
  describe: (source, events) => `${source}: ${events}; короткий виклад статті.`,
  articles: 'Статті',
  usedByYear: 'Використані статті за роком публікації.',
  used: 'Використані статті, від найдавнішої.',
  allYears: 'Усі роки',
  byYear: 'Статті за роками',
  byMonth: 'Статті за місяцями',
  latest: 'Останні статті',
  find: 'Знайти статтю',
  allUsed: (count, site) => `${site}: використані статті (${numberWords.number(count)})`,
  describeUsed: (which) => `${which}, від найдавнішої.`,
};
