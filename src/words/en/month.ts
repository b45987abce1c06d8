/** The pages of months and years, and of all events. */
export const monthWords = {
  rewritesOnly: 'rewrites only',
  allOf: (year: string) => `All of ${year}`,
  allIn: (events: string, month: string) => `All ${events} in ${month}`,
  days: 'Days',
  stateByDay: 'The state of play by day',
  otherPeriods: 'Other years and months',
  otherMonths: 'Other months',
  otherYears: 'Other years',
  otherDecades: 'Other decades',
  years: 'Years',
  describeMonth: (events: string, month: string) => `${events} in ${month}, in order.`,
  describeYear: (year: string) => `Key events in ${year}, by month.`,
  describeDecade: (decade: string) => `Key events in the ${decade}, by year.`,
  /** The page of all events. */
  byYearAndMonth: 'By year and month; the latest are listed here.',
  oldestFirst: 'Oldest first, key events in bold.',
  describeAll: (events: string) => `All ${events} by date.`,
};

export type MonthWords = typeof monthWords;
