/** Claims: who says what, where it is reported, and what others answer. */
export const claimWords = {
  /** Which article a statement is told in. */
  reportedBy: (source: string) => `, reported by ${source}`,
  /** What is said by a publisher itself, and by somebody whom it quotes. */
  claim: 'Claim',
  statement: 'Statement',
  linkToClaim: 'Link to this claim',
  linkToStatement: 'Link to this statement',
  who: 'Who',
  ownReporting: 'in its own reporting',
  reportedIn: 'Reported in',
  event: 'Event',
  question: 'Question',
  elseAnswered: (name: string) => `What else ${name} answered`,
  othersAnswered: 'What others answered',
  sameAnswer: 'The same answer',
  incompatible: 'Incompatible with this answer',
  before: (date: string) => `Before ${date}`,
  around: 'Same day, or order unknown',
  after: (date: string) => `After ${date}`,
  moreAnswers: (answers: string) => `${answers}, earlier or later`,
};

export type ClaimWords = typeof claimWords;
