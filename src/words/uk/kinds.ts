import type { KindWords } from '../en/kinds.ts';

export const kindWords: KindWords = {
  kind: {
    talks: 'переговори',
    call: 'телефонна розмова',
    statement: 'заява',
    proposal: 'пропозиція',
    agreement: 'домовленість',
    decision: 'рішення',
    strike: 'удар',
    violation: 'порушення',
    deadline: 'строк',
    summit: 'саміт',
    sanctions: 'санкції',
    background: 'передісторія',
  },
  lane: {
    joint: 'Переговори й домовленості',
    parties: 'Без сторони',
    ground: 'На місцях',
  },
};
