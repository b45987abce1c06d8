/** The pages of publishers, and the mix of sources. */
export const sourceWords = {
  website: 'Website',
  feed: 'RSS feed for this source',
  /** What a page is called away from it, as a publisher may have the name of an actor. */
  title: (name: string) => `${name} (source)`,
  describe: (name: string, kind: string) => `${name}, ${kind}.`,
  articles: 'Articles',
  latestArticles: 'Latest articles',
  articlesOnThese: 'Articles that report these events',
  eventsReported: 'Events reported',
  latestOf: (shown: string, all: string) =>
    `The latest ${shown} of ${all}; earlier ones are listed with the events they report.`,
  /** The register of sources. */
  aboutAll: 'Publishers cited, and who they are.',
  describeAll: (count: number, site: string) => `The ${count} publishers that ${site} cites, and who they are.`,
  mostArticles: 'Most articles',
  mix: 'How balanced are the sources?',
};

export type SourceWords = typeof sourceWords;

/** The mix of sources. */
export const mixWords = {
  describe:
    'How many independent sources report each event, from which countries and kinds of publisher, and what is missing.',
  drawnFrom: (events: string, articles: string, sources: string) =>
    `${events}, drawn from ${articles} by ${sources}: what this mix can show, and what it cannot.`,
  notKnown: 'Not known',
  byControl: 'Articles and events by who controls the publisher',
  publishers: 'Publishers',
  articles: 'Articles',
  events: 'Events',
  /** The head of a column of shares: `Of 120`. */
  ofAll: (all: string) => `Of ${all}`,
  byIndependentSources: 'Events by number of independent sources',
  independentSources: 'Independent sources',
  noneIndependent: 'None: rewrites only',
  byCountry: 'Events by country of the publishers that report them',
  country: 'Country',
  byKind: 'Events by kind of publisher',
  kind: 'Kind',
  limits: 'What the numbers do not say',
  limitsInFull: [
    'An event reported by several publishers counts in the row of each, so the rows of a table may add up to more than the total.',
    'Articles that carry the same agency’s copy, or come from one publisher, count as one independent source; rewrites of other publishers’ reports count as none. Two publishers may still draw on one official statement.',
    'State-controlled publishers are counted by country. Independent publishers forced to leave the country they report on are counted as in exile.',
    'An event with six sources is better attested than an event with one, but no truer.',
  ] as readonly string[],
  oneCountryOnly: 'Events reported from one country only',
  fromCountry: (country: string, events: string) => `${country}: ${events}`,
  andMore: (events: string) => `and ${events}.`,
  daysWithout: 'Days without an event',
  ofPeriod: (days: string) => `${days} of the period`,
  /** Days in words; empty where there are none. */
  silentDays: (days: string) => `${days === '' ? 'None' : days}. An empty day does not mean that nothing happened.`,
  /** The heading of a long record, in place of its days. */
  silences: 'Longest stretches without an event',
  emptyStretch: 'An empty stretch does not mean that nothing happened.',
};

export type MixWords = typeof mixWords;
