export const commitmentWords = {
  /** Before the publisher in whose article a claim is. */
  in: (source: string) => `in ${source}`,
  overall: 'Overall',
  unattributed: 'Unattributed',
  alleges: 'alleges violations',
  allegesCount: (count: string) => `alleges violations (${count})`,
  status: 'Status of each commitment',
  commitment: 'Commitment',
};

export type CommitmentWords = typeof commitmentWords;
