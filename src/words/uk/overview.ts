import type { OverviewWords } from '../en/overview.ts';

export const overviewWords: OverviewWords = {
  atAGlance: 'Загальний огляд',
  skip: 'Пропустити огляд',
  unit: { week: 'тиждень', month: 'місяць', year: 'рік', decade: 'десятиліття' },
  eventsPer: {
    week: 'Події за тижнями',
    month: 'Події за місяцями',
    year: 'Події за роками',
    decade: 'Події за десятиліттями',
  },
  days: 'Дні',
  keyEvents: 'Головні події',
  jump: 'Виберіть позначку, щоб перейти до її події.',
  filter: 'Виберіть один день або перший і останній, щоб звузити хронологію.',
  table: 'Показати таблицею',
  lasted: 'Тривало кілька днів',
  uncertain: 'Дата непевна',
  busiest: (day, events) => `Найбільше подій за день: ${day} (${events}).`,
  background: 'Передісторія',
  aftermath: 'Наслідки',
  more: (count) => `і ще ${count}`,
};
