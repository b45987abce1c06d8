import type { Shared } from '../../addresses/files.ts';

/** Cards for other sites, and share pictures. */
export const cardWords = {
  more: (count: number) => `and ${count} more`,
  keyEvents: 'Key events',
  events: 'Events',
  wholeMonth: 'The whole month, with its sources',
  disputed: 'Disputed',
  question: 'Question',
  whoSaid: 'Who said what, and when',
  statusOn: (day: string) => `Status on ${day}`,
  stateOn: (day: string) => `State on ${day}`,
  latestEvents: 'Latest events',
  wholeThread: 'The whole thread, with its sources',
  /** The kinds of thread, under which it is shown. */
  threadKind: { storyline: 'Storyline', commitment: 'Commitment' },
  allSources: 'All sources and accounts of this event',
  withdrawn: { events: 'Withdrawn event', questions: 'Withdrawn question', threads: 'Withdrawn thread' } as Record<
    Exclude<Shared, 'months'>,
    string
  >,
  whatBecame: {
    events: 'What became of this event',
    questions: 'What became of this question',
    threads: 'What became of this thread',
  } as Record<Exclude<Shared, 'months'>, string>,
  restOfStory: 'The rest of the story',
  licence: (name: string) => `Licence: ${name}`,
  accordingTo: (number: string, giver: string) => `${number}, according to ${giver}`,
  places: (count: number) => `${count} places`,
};

export type CardWords = typeof cardWords;
