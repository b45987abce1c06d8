import type { ClaimWords } from '../en/claims.ts';

export const claimWords: ClaimWords = {
  reportedBy: (source) => `, повідомляє ${source}`,
};
