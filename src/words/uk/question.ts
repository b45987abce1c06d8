import type { QuestionWords } from '../en/question.ts';

export const questionWords: QuestionWords = {
  questions: 'Питання',
  about: 'Де повідомлення розходяться і хто що каже.',
  aboutAll: 'Де повідомлення розходяться і хто що каже: усі спірні питання та позиції щодо них.',
  aboutOne: (answers) => `Хто що каже: ${answers.join('; ')}.`,
  byThread: 'Питання за сюжетами',
  other: 'Інші питання',
  find: 'Знайти питання',
  all: 'Усі питання',
  rss: 'RSS-стрічка цього питання',
  atMostOne: 'Щонайбільше одна з цих позицій може бути правдивою.',
  incompatible: 'Несумісно з позицією {positions}',
  or: 'або',
  silent: 'Відповіді не записано: {parties}',
  unanswered: (answers) =>
    `Такої відповіді, за записами, не дав ніхто: ${answers.map((answer) => `«${answer}»`).join(', ')}`,
  oneSided: 'З цих джерел записано лише одну з несумісних позицій: {sources}',
  oneSide: (answer) => `(«${answer}»)`,
  contradicted: 'Суперечності',
  contradictedOn: (topic) => `Суперечності: ${topic}`,
  conflict: 'Суперечать одна одній: {one} та {other}',
};
