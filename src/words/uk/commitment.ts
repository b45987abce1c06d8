import type { CommitmentWords } from '../en/commitment.ts';

export const commitmentWords: CommitmentWords = {
  in: (source) => `у виданні ${source}`,
  overall: 'Загалом',
  unattributed: 'Без зазначення сторони',
  alleges: 'заявляє про порушення',
  allegesCount: (count) => `заявляє про порушення (${count})`,
  status: 'Стан кожного зобов’язання',
  commitment: 'Зобов’язання',
};
