/** Who answered whom, and who met whom. */
export const exchangeWords = {
  howToRead:
    'Read from top to bottom. A line leads from each event to its responses; a dot marks each one along the way.',
  shown: (shown: number, all: number) => `Shown: the ${shown} main events of ${all}`,
  /** Follows what is shown, where the list below is not printed away. */
  others: (count: number) => `; the list below has the other ${count}`,
  lanes: (names: readonly string[]) => `Lanes: ${names.join(', ')}`,
  showAll: (events: string) => `Show all ${events} as a list`,
  show: 'Show as a list',
  alsoInResponseTo: 'also in response to',
  and: 'and',
  later: (days: string) => `${days} later`,
  once: 'once',
  with: (names: readonly string[]) => `With ${names.join(', ')}`,
};

export type ExchangeWords = typeof exchangeWords;
