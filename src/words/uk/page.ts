import type { NotFoundWords, PageWords, SectionWords } from '../en/page.ts';

export const sectionWords: SectionWords = {
  timeline: 'Хронологія',
  events: 'Події',
  actors: 'Учасники',
  threads: 'Сюжети',
  questions: 'Питання',
  places: 'Місця',
  sources: 'Джерела',
  articles: 'Статті',
  about: 'Про сайт',
};

export const pageWords: PageWords = {
  skip: 'Перейти до вмісту',
  search: 'Пошук',
  example: (text) => `напр., ${text}`,
  go: 'Шукати',
  sections: 'Розділи',
  methodology: 'Методологія, цитування, виправлення',
  accessibility: 'Доступність',
  changes: 'Зміни',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  data: 'Дані',
  licence: 'Ліцензія: {licence}',
  printed: 'Надруковано',
};

export const notFoundWords: NotFoundWords = {
  title: 'Не знайдено',
  heading: 'Сторінку не знайдено',
  description: 'Сторінку не знайдено.',
  advice: 'Адреси подій ніколи не змінюються, тож перевірте, чи немає в адресі помилки.',
  timeline: 'Хронологія',
  actors: '{actors} та їхні події',
  theActors: 'Учасники',
  articles: 'Використані {articles}',
  theArticles: 'статті',
  others: '{threads}, {questions}, {places}, {sources}',
  theThreads: 'Сюжети',
  theQuestions: 'питання',
  thePlaces: 'місця',
  theSources: 'джерела',
};
