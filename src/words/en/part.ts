/** What the pages of actors, places, sources, threads, months and years have in common. */
export const partWords = {
  filterThese: 'Filter these on the timeline',
  alsoSpelled: (names: readonly string[]) => `Also spelled ${names.join(', ')}`,
  events: 'Events',
  keyEvents: 'Key events',
  latestEvents: 'Latest events',
  allEvents: 'All events',
  byYear: 'Events by year',
  allYears: (name: string) => `${name}, all years`,
  onThisPage: 'On this page',
  previous: 'Previous',
  next: 'Next',
  whoAnswered: 'Who answered whom',
  latestKeyEvents: (shown: string, all: string) =>
    `The latest ${shown} of ${all}; the rest are on the pages of their years.`,
  /** What a page has, for those who have only its address: `Mayor in April 2025: 3 events in Harbour Bridge.` */
  describe: (title: string, count: string, site: string) => `${title}: ${count} in ${site}.`,
};

export type PartWords = typeof partWords;
