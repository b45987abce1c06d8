export const disputeWords = {
  how: { differ: 'Accounts differ', disputed: 'Disputed', contradicted: 'Contradicted' },
  /** What a number counts: `how many killed`. */
  howMany: (label: string) => `how many ${label}`,
  /** What reports differ on other than numbers and answers. */
  field: (field: string) => `the ${field}`,
  more: (count: number) => `and ${count} more`,
};

export type DisputeWords = typeof disputeWords;
