/** The state of play on a day. */
export const onDayWords = {
  title: (day: string) => `The state of play on ${day}`,
  describe: (title: string) =>
    `${title}, as reported by then: commitments, what each side had last said, and the latest counts.`,
  lead: 'What was known at the end of the day, from articles published by then.',
  unchanged: (days: string) => `Nothing changed on ${days}.`,
  unchangedSince: 'Nothing changed on {day}. The state of play was still that of {before}.',
  before: 'Day before and after',
  others: 'Other days',
  all: 'All days',
  ofMonth: 'Days of this month',
  whatHappened: 'What happened',
  commitments: 'Commitments',
  answers: 'What each side last said',
  olderAnswers: (questions: string) => `${questions} last answered more than two weeks earlier`,
  isNew: 'new',
  figures: 'Latest counts',
  aboutFigures: (days: string) => `Counts given in the last ${days}, and who gave them.`,
  later: 'Reported later',
  aboutLater: (day: string) => `These events had happened by ${day}, but no article used here had reported them.`,
  firstReported: 'First reported {date} by {source}',
  /** The way to any day. */
  anyDay: 'The state of play on any day',
  aboutAnyDay:
    'The status of each commitment, what each side had last said and the latest counts, as reported by then.',
  goToDay: 'Go to a day',
  day: 'Day',
  showDay: 'Show this day',
  chooseFromList: 'Choose from a list',
};

export type OnDayWords = typeof onDayWords;
