import type { FrontWords } from '../en/front.ts';
import { numberWords } from './numbers.ts';

export const frontWords: FrontWords = {
  eventsFrom: (events) => `${events}, {articles}`,
  threadsToFollow: (threads) => threads,
  keyEvents: 'Головні події',
  keyEventsOf: (period) => `Головні події: ${period}`,
  allKeyEventsOf: (count, period) => `Усі головні події (${numberWords.number(count)}): ${period}`,
  keyEventsByMonth: (year) => `Головні події ${year} року за місяцями`,
};
