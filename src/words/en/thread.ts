/** The pages of threads. */
export const threadWords = {
  feed: 'RSS feed for this thread',
  statusOn: 'Status on {day}',
  disputed: 'Disputed',
  howItUnfolded: 'How it unfolded',
  /** The register of threads. */
  aboutAll: 'Follow a storyline, or track a commitment from proposal to collapse.',
  describeAll: 'The storylines and commitments that events belong to.',
};

export type ThreadWords = typeof threadWords;
