import type { FindWords, RegisterWords } from '../en/register.ts';
import { numberWords } from './numbers.ts';

export const registerWords: RegisterWords = {
  title: { actors: 'Учасники', places: 'Місця', sources: 'Джерела', threads: 'Сюжети' },
  all: { actors: 'Усі учасники', places: 'Усі місця', sources: 'Усі джерела', threads: 'Усі сюжети' },
  found: { actor: 'Учасники', place: 'Місця', thread: 'Сюжети', question: 'Питання' },
  letter: (title, letter) => `${title}: ${letter}`,
  describeLetter: (title, site, letter, names) => `${title} на літеру ${letter}: ${names}. ${site}.`,
  letters: 'Літери',
  findName: 'Знайти за іменем чи назвою',
  side: 'Сторона',
  allSides: 'Усі',
  noParty: 'Без сторони',
};

export const findWords: FindWords = {
  none: () => 'Нічого не знайдено.',
  some: (found, all) =>
    `Знайдено ${numberWords.number(found)} з ${numberWords.number(all)}. Enter відкриває перший запис.`,
};
