import { numberWords } from './numbers.ts';

/** The front page. */
export const frontWords = {
  eventsFrom: (events: string) => `${events} from {articles}`,
  threadsToFollow: (threads: string) => `${threads} to follow`,
  keyEvents: 'Key events',
  keyEventsOf: (period: string) => `Key events of ${period}`,
  allKeyEventsOf: (count: number, period: string) => `All ${numberWords.count(count, 'key event')} of ${period}`,
  keyEventsByMonth: (year: string) => `Key events of ${year}, month by month`,
};

export type FrontWords = typeof frontWords;
