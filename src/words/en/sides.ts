/** Two parties beside each other. */
export const sideWords = {
  twoSides: 'Two sides compared',
  compare: 'Compare two sides:',
  and: 'and',
  pair: (one: string, other: string) => `${one} and ${other}`,
  whoSaysWhat: (one: string, other: string) => `${one} and ${other}: who says what`,
  about: (one: string, other: string) =>
    `What ${one} and ${other} say on each disputed question, side by side, with who said it and when.`,
  comparedAt: 'The two sides are compared at {pair}.',
  /** How many questions both answer, so that both answers can or cannot be true, and how many one alone does. */
  summary: ({ both, exclusive, alone: [one, other] }: SideCounts) =>
    `Both sides answer ${both}${exclusive === 0 ? '' : `, ${exclusive} of them with incompatible answers`}. ${one.name} alone answers ${one.questions} more, ${other.name} alone ${other.questions}.`,
  byThread: 'Threads',
  question: 'Question',
  incompatible: 'Incompatible answers',
  noAnswer: 'No answer recorded',
  /** Before the other days on which something was said. */
  also: 'Also',
  neither: 'Neither side answers',
  neitherAnswers: (questions: string) => `${questions} that neither answers`,
};

/** How many questions two parties answer. */
export interface SideCounts {
  /** With the noun. */
  readonly both: string;
  readonly exclusive: number;
  readonly alone: readonly [AloneCount, AloneCount];
}

interface AloneCount {
  readonly name: string;
  readonly questions: number;
}

export type SideWords = typeof sideWords;
