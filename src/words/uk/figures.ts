import type { FigureWords } from '../en/figures.ts';

export const figureWords: FigureWords = {
  standing: { early: 'ранній підрахунок', superseded: 'згодом замінено' },
  accordingTo: (name) => `, за даними: ${name}`,
  asOf: (date) => `, станом на ${date}`,
  reportedBy: (source) => `; повідомляє ${source}`,
  earlier: 'раніше',
  others: 'інші',
};
