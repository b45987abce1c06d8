import type { ActorWords } from '../en/actor.ts';
import { numberWords } from './numbers.ts';

export const actorWords: ActorWords = {
  type: {
    person: 'Особа',
    state: 'Держава',
    office: 'Відомство',
    organisation: 'Організація',
    group: 'Група',
  },
  exchanges: 'Переговори, розмови й саміти',
  aboutExchanges: 'Згадані в тих самих повідомленнях про переговори (не обов’язково були присутні).',
  asList: 'Показати списком',
  feed: (name) => `RSS-стрічка: ${name}`,
  statements: 'Заяви',
  byThread: 'Заяви за сюжетами',
  statementsOn: 'Заяви за сюжетами:',
  otherStatements: 'Інші заяви',
  notOnQuestion: 'Поза спірними питаннями',
  toThread: 'До сюжету',
  linkToList: 'Посилання на цей список',
  whoReported: 'Хто повідомив про ці заяви',
  counted: (statements, quotations) => `${statements}, ${quotations}`,
  saidOn: (actor, thread) => `${actor}: заяви (${thread})`,
  saidElse: (actor) => `${actor}: інші заяви`,
  aboutAll: 'Люди, органи влади й організації та сторона, від імені якої вони говорять. Згадка тут не означає провини.',
  describeAll: (count, site) =>
    `${site}: люди, органи влади й організації (${numberWords.number(count)}) та сторона, від імені якої вони говорять.`,
  mostNamed: 'Згадані найчастіше',
  bySide: 'Учасники за сторонами',
};
