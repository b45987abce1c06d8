import { enGB } from 'date-fns/locale/en-GB';

/** Patterns are those of date-fns. */
export const dateWords = {
  locale: enGB,
  /** `Friday 18 April` */
  day: 'EEEE d\u00A0MMMM',
  /** `18 April`, where the weekday is not known. */
  dayAlone: 'd\u00A0MMMM',
  /** `18 Apr` */
  shortDay: 'd\u00A0MMM',
  /** `18 April` */
  dayOfMonth: 'd MMMM',
  /** `April 2025`, alone and after days. */
  month: 'LLLL y',
  monthOfDays: 'MMMM y',
  /** `April` */
  monthName: 'LLLL',
  /** `Apr`, under a tick. */
  shortMonth: 'LLL',
  /** `1990s` of 1990. */
  decade: (first: string) => `${first}s`,
  /** `12th century` of 12. */
  century: (number: number) => `${enGB.localize.ordinalNumber(number)} century`,
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  dayUnknown: (month: string) => `${month}, day unknown`,
  /** The last day on which something may have been said. */
  by: (date: string) => `by ${date}`,
  /** The heading of events of a month, 0 to 11, of which no day is known. */
  sometimeInMonth: (month: number) => `Sometime in ${months[month] ?? ''}`,
  sometimeInYear: (year: string) => `Sometime in ${year}`,
  /** A decade or a century, as named above. */
  sometimeInDecade: (decade: string) => `Sometime in the ${decade}`,
  /** What there is of something in a period: `Mayor in April 2025`. */
  partOf: (name: string, period: string, isDecade: boolean) => `${name} in ${isDecade ? 'the ' : ''}${period}`,
  sameDay: 'the same day',
  aDay: 'a day',
  days: (_count: number, numeral: string) => `${numeral} days`,
};

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

export type DateWords = typeof dateWords;
