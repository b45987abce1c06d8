/** Events in order. */
export const timelineWords = {
  skipTo: 'Skip to the timeline',
  before: (period: string) => `Before ${period}`,
  months: 'Months',
  monthsAndKeyEvents: 'Months and key events',
  yearsAndMonths: 'Years and months',
  nothing: (days: string) => `Nothing recorded ${days}`,
  accordingTo: 'According to {source}',
  /** Between two events that are answered. */
  and: 'and',
};

export type TimelineWords = typeof timelineWords;

/** The ways to what is before and after the part of a timeline that is shown. */
export const otherPeriodWords = {
  earlier: (period: string, events: string) => `Earlier: ${period} (${events})`,
  later: (period: string, events: string) => `Later: ${period} (${events})`,
};

export type OtherPeriodWords = typeof otherPeriodWords;

/** The headings of the rows that a script makes of a long record. */
export const rowWords = {
  /** A day under its month: `Friday 18 April`. */
  day: (weekday: string, day: string) => `${weekday} ${day}`,
};

export type RowWords = typeof rowWords;
