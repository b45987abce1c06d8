import type { SideWords } from '../en/sides.ts';

export const sideWords: SideWords = {
  twoSides: 'Порівняння двох сторін',
  compare: 'Порівняти дві сторони:',
  and: 'і',
  pair: (one, other) => `${one} і ${other}`,
  whoSaysWhat: (one, other) => `${one} і ${other}: хто що каже`,
  about: (one, other) =>
    `Що ${one} і ${other} кажуть щодо кожного спірного питання: відповіді поруч, хто і коли їх дав.`,
  comparedAt: 'Порівняння цих двох сторін: {pair}.',
  summary: ({ both, exclusive, alone: [one, other] }) =>
    `Обидві сторони відповідають на ${both}${exclusive === 0 ? '' : `, з них із несумісними відповідями: ${exclusive}`}. Крім того, відповідає лише одна сторона: ${one.name} – на ${one.questions}, ${other.name} – на ${other.questions}.`,
  byThread: 'Сюжети',
  question: 'Питання',
  incompatible: 'Несумісні відповіді',
  noAnswer: 'Відповіді не записано',
  also: 'Також',
  neither: 'Жодна сторона не відповідає',
  neitherAnswers: (questions) => `${questions} без відповіді жодної зі сторін`,
};
