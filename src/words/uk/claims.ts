import type { ClaimWords } from '../en/claims.ts';

export const claimWords: ClaimWords = {
  reportedBy: (source) => `, повідомляє ${source}`,
  claim: 'Твердження',
  statement: 'Заява',
  linkToClaim: 'Посилання на це твердження',
  linkToStatement: 'Посилання на цю заяву',
  who: 'Хто',
  ownReporting: 'у власних матеріалах',
  reportedIn: 'Повідомлено у статті',
  event: 'Подія',
  question: 'Питання',
  elseAnswered: (name) => `${name}: інші відповіді`,
  othersAnswered: 'Що відповіли інші',
  sameAnswer: 'Та сама відповідь',
  incompatible: 'Несумісно з цією відповіддю',
  // After this preposition a date keeps the form of the nominative.
  before: (date) => `Раніше за ${date}`,
  around: 'Того самого дня, або порядок невідомий',
  after: (date) => `Пізніше за ${date}`,
  moreAnswers: (answers) => `${answers}, раніше або пізніше`,
};
