export const claimWords = {
  /** Which article a statement is told in. */
  reportedBy: (source: string) => `, reported by ${source}`,
};

export type ClaimWords = typeof claimWords;
