import { type Addressed, nouns } from '../../record/schema/permalinks.ts';

/** The pages of former addresses. */
export const formerWords = {
  moved: (title: string) => `Moved: ${title}`,
  hasMoved: (kind: Addressed) => `This ${nouns[kind]} has moved`,
  nowAt: 'It is now at {today}.',
  withdrawn: (kind: Addressed) => `Withdrawn ${nouns[kind]}`,
  withdrawnId: (kind: Addressed, id: string) => `Withdrawn ${nouns[kind]}: ${id}`,
  back: 'Back to the timeline',
};

export type FormerWords = typeof formerWords;
