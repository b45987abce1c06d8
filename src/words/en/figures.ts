export const figureWords = {
  standing: { early: 'early count', superseded: 'since replaced' },
  accordingTo: (name: string) => `, according to ${name}`,
  asOf: (date: string) => `, as of ${date}`,
  reportedBy: (source: string) => `; reported by ${source}`,
  earlier: 'earlier',
  others: 'others',
};

export type FigureWords = typeof figureWords;
