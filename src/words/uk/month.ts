import type { MonthWords } from '../en/month.ts';

export const monthWords: MonthWords = {
  rewritesOnly: 'лише перекази',
  allOf: (year) => `Увесь ${year} рік`,
  allIn: (events, month) => `Усе за ${month}: ${events}`,
  days: 'Дні',
  stateByDay: 'Стан справ за днями',
  otherPeriods: 'Інші роки й місяці',
  otherMonths: 'Інші місяці',
  otherYears: 'Інші роки',
  otherDecades: 'Інші десятиліття',
  years: 'Роки',
  describeMonth: (events, month) => `${month}: ${events} у хронологічному порядку.`,
  describeYear: (year) => `Головні події ${year} року за місяцями.`,
  describeDecade: (decade) => `${decade}: головні події за роками.`,
  byYearAndMonth: 'За роками й місяцями; тут наведено останні.',
  oldestFirst: 'Від найдавніших; головні події виділено жирним.',
  describeAll: (events) => `Уся хроніка за датами: ${events}.`,
};
