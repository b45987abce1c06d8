import type { DisputeWords } from '../en/disputes.ts';

export const disputeWords: DisputeWords = {
  how: { differ: 'Повідомлення розходяться', disputed: 'Спірне', contradicted: 'Суперечність' },
  howMany: (label) => label,
  field: (field) => ({ date: 'дата', place: 'місце', figure: 'число', answer: 'відповідь' })[field] ?? field,
  more: (count) => `ще ${count}`,
};
