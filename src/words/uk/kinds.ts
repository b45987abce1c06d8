import type { KindWords } from '../en/kinds.ts';

export const kindWords: KindWords = {
  kind: {
    statement: 'заява',
    proposal: 'пропозиція',
    decision: 'рішення',
    meeting: 'зустріч',
    agreement: 'домовленість',
    incident: 'інцидент',
  },
  lane: {
    together: 'Зустрічі й домовленості',
    parties: 'Усе інше',
  },
};
