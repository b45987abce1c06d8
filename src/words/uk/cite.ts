import type { CiteWords, CopyWords } from '../en/cite.ts';

export const citeWords: CiteWords = {
  citePage: 'Як цитувати цю сторінку',
  citePageOrArticle: 'Як цитувати цю сторінку або статтю',
  version: 'Версія',
  aboutVersion:
    '{version} – це контрольна сума всієї хроніки: вона змінюється з кожною зміною в ній. Якщо ваш стиль цитування вимагає дати перегляду, додайте день, коли ви читали цю сторінку.',
  thisPage: 'ця сторінка',
  theArticle: 'стаття',
  originalArticle: 'Стаття в оригіналі',
  formOf: (form, of) => `${form}: ${of}`,
  useElsewhere: 'Показати на іншому сайті',
  theCard: 'Картка',
  aboutCard: '{card} не потребує скриптів і оновлюється з кожним виправленням хроніки.',
  pageForElsewhere: 'ця сторінка для іншого сайту',
};

export const copyWords: CopyWords = {
  copy: 'Копія',
  copyOf: (what) => `Копія: ${what}`,
  copied: 'Скопійовано',
  refused: 'Браузер не дозволив скопіювати',
};
