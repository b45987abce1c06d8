import type { ReadingWords } from '../en/reading.ts';

export const readingWords: ReadingWords = {
  shortcuts: 'Клавіші',
  does: {
    j: 'Наступна подія',
    k: 'Попередня подія',
    c: 'Копіювати посилання на цю подію',
    '/': 'Пошук',
    '?': 'Показати ці клавіші',
    Esc: 'Закрити те, що відкрито',
  },
  use: 'Увімкнути клавіатурні скорочення',
  saved: 'Зберігається лише в цьому браузері.',
  close: 'Закрити',
};
