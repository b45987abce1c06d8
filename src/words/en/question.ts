/** Disputed questions: the list of them, and the page of one. */
export const questionWords = {
  questions: 'Questions',
  about: 'Where accounts conflict, and who says what.',
  aboutAll: 'Where accounts conflict, and who says what: every disputed question with the positions taken on it.',
  aboutOne: (answers: readonly string[]) => `Who says what: ${answers.join('; ')}.`,
  byThread: 'Questions by thread',
  /** Those of no thread. */
  other: 'Other questions',
  find: 'Find a question',
  all: 'All questions',
  rss: 'RSS feed for this question',
  atMostOne: 'At most one of these positions can be true.',
  incompatible: 'Incompatible with {positions}',
  or: 'or',
  silent: 'No answer recorded from {parties}',
  unanswered: (answers: readonly string[]) =>
    `Nobody is recorded as saying: ${answers.map((answer) => `“${answer}”`).join(', ')}`,
  oneSided: 'From these sources, only one of the positions that conflict is recorded: {sources}',
  oneSide: (answer: string) => `(“${answer}”)`,
  contradicted: 'Contradicted',
  contradictedOn: (topic: string) => `Contradicted: ${topic}`,
  conflict: '{one} conflicts with {other}',
};

export type QuestionWords = typeof questionWords;
