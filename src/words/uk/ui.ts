import type { LinkWords, MistakeWords, UiWords } from '../en/ui.ts';

export const uiWords: UiWords = {
  more: (count) => `і ще ${count}`,
  statement: 'Заява',
  what: 'Що',
  number: 'Число',
  accordingTo: 'За даними',
  changed: 'змінено',
  noLink: 'Посилання немає',
  readArticle: 'Читати статтю',
  archivedCopy: 'Архівна копія',
  accessed: 'Переглянуто: {date}',
  copyOf: 'текст: {agency}',
  decades: 'Десятиліття',
  years: 'Роки',
  monthsOf: (year) => `Місяці ${year} року`,
};

export const linkWords: LinkWords = {
  linkTo: (title) => `Посилання: ${title}`,
  linkCopied: 'Посилання скопійовано',
};

export const mistakeWords: MistakeWords = {
  report: 'Повідомити про помилку',
  subject: (site) => `Помилка на сайті «${site}»`,
  page: (address) => `Сторінка: ${address}`,
  whatIsWrong: 'Що неправильно:',
  source: 'Джерело, яке це підтверджує:',
};
