import type { CardWords } from '../en/cards.ts';
import { numberWords } from './numbers.ts';

export const cardWords: CardWords = {
  more: (count) => `і ще ${count}`,
  keyEvents: 'Головні події',
  events: 'Події',
  wholeMonth: 'Увесь місяць із джерелами',
  disputed: 'Спірне питання',
  question: 'Питання',
  whoSaid: 'Хто що сказав і коли',
  statusOn: (day) => `Стан на ${day}`,
  stateOn: (day) => `Стан на ${day}`,
  latestEvents: 'Останні події',
  wholeThread: 'Увесь сюжет із джерелами',
  threadKind: { storyline: 'Сюжет', commitment: 'Зобов’язання' },
  allSources: 'Усі джерела й виклади цієї події',
  withdrawn: { events: 'Вилучена подія', questions: 'Вилучене питання', threads: 'Вилучений сюжет' },
  whatBecame: {
    events: 'Що сталося з цією подією',
    questions: 'Що сталося з цим питанням',
    threads: 'Що сталося з цим сюжетом',
  },
  restOfStory: 'Решта оповіді',
  licence: (name) => `Ліцензія: ${name}`,
  accordingTo: (number, giver) => `${number}, за даними: ${giver}`,
  places: (count) => numberWords.count(count, 'place'),
};
