import type { Addressed } from '../../record/schema/permalinks.ts';
import type { FormerWords } from '../en/former.ts';

export const formerWords: FormerWords = {
  moved: (title) => `Переміщено: ${title}`,
  hasMoved: (kind) => `${these[kind]} переміщено`,
  nowAt: 'Нова адреса: {today}',
  withdrawn: (kind) => withdrawn[kind],
  withdrawnId: (kind, id) => `${withdrawn[kind]}: ${id}`,
  back: 'Назад до хронології',
};

const these: Readonly<Record<Addressed, string>> = {
  events: 'Цю подію',
  claims: 'Це твердження',
  articles: 'Цю статтю',
  actors: 'Цього учасника',
  places: 'Це місце',
  threads: 'Цей сюжет',
  questions: 'Це питання',
  sources: 'Це джерело',
};

const withdrawn: Readonly<Record<Addressed, string>> = {
  events: 'Вилучена подія',
  claims: 'Вилучене твердження',
  articles: 'Вилучена стаття',
  actors: 'Вилучений учасник',
  places: 'Вилучене місце',
  threads: 'Вилучений сюжет',
  questions: 'Вилучене питання',
  sources: 'Вилучене джерело',
};
