/** The form of the filter, and what is around its results. */
export const filterWords = {
  title: 'Filter the timeline',
  formNeedsScripts: 'This form needs JavaScript. Without it, follow the number beside a name to a page of its events.',
  searchAndDates: 'Search and dates',
  actors: 'Actors',
  matchAny: 'Match any',
  matchAll: 'Match all',
  find: 'Find',
  anySpelling: 'any spelling',
  others: 'More',
  /** What is typed for a key. */
  field: { from: 'From', to: 'To', q: 'Keywords' },
  /** What is chosen for a key; actors are chosen under the name of their party. */
  choices: {
    actor: 'Actors',
    not: 'Exclude actors',
    kind: 'Kind',
    weight: 'Weight',
    thread: 'Thread',
    question: 'Disputed question',
    place: 'Place',
    source: 'Source',
  },
  noParty: 'No party',
  weight: { key: 'Key', normal: 'Normal', detail: 'Detail' },
  showThese: 'Show these events',
  active: 'Active filters',
  feeds: 'Feeds for these filters',
  none: 'No events match. Remove a filter or {clear}.',
  clear: 'clear all',
  waysToMore: 'Ways to find more events',
  showMore: 'Show more',
  withoutScripts:
    'JavaScript is off, so search and filters do not work. Every {actor}, {thread}, {question}, {place} and {source} has a page of its own with its events.',
  actor: 'actor',
  thread: 'thread',
  question: 'question',
  place: 'place',
  source: 'source',
  onePeriod: (period: string) =>
    `This page has the events of ${period} alone. If a link brought you here for another event, look for it under {events}.`,
  allEvents: 'all events by date',
};

export type FilterWords = typeof filterWords;

/** What the script of the filter says: of what is on, what it leaves, and what could not be used. */
export const filterSentences = {
  /** What is chosen for a key, as part of a sentence about events. */
  says: {
    actor: (names) => `involving ${names}`,
    not: (names) => `not involving ${names}`,
    kind: (names) => `of kind ${names.toLowerCase()}`,
    weight: (names) => `of weight ${names.toLowerCase()}`,
    thread: (names) => `in the thread ${names}`,
    question: (names) => `on the question ${names}`,
    place: (names) => `at ${names}`,
    source: (names) => `reported by ${names}`,
    from: (day) => `from ${day}`,
    to: (day) => `to ${day}`,
    q: (words) => `matching “${words}”`,
  } satisfies Record<string, (value: string) => string>,
  /** Precedes the name of a value that is shown alone. */
  prefix: { not: 'not ', weight: 'Weight: ' } as Readonly<Record<string, string | undefined>>,
  events: (parts: readonly string[]) => `Events ${parts.join(', ')}`,
  joint: { any: ' or ', all: ' and ' },
  matchAny: 'Match any of the actors',
  /** What taking a day away does. */
  without: { from: 'Include earlier events', to: 'Include later events' },
  allow: (name: string) => `Allow ${name} again`,
  remove: (part: string) => `Remove ${part}`,
  removeMark: (part: string) => `Remove the filter ${part}`,
  more: (count: number) => `And ${count} more.`,
  noDate: (value: string) => `${value} is not a date and was ignored. Use YYYY-MM-DD.`,
  tooEarly: (value: string, first: string) => `${value} was ignored. Use a date from ${first} on.`,
  ignored: (key: string, value: string, why: string) => `Ignored ${key}=${value}: ${why}.`,
  use: (options: readonly string[]) => `use ${options.join(' or ')}`,
  unknown: 'not in this record',
  repeated: 'only the first is used',
  outside: 'This link points to an event outside your filters; it is shown anyway.',
  noSearch: 'Search did not load, so your search term is ignored. Reload to try again.',
  noFilters: 'Filters did not load, so they are ignored. Reload to try again.',
  searching: 'Searching …',
  some: (shown: string, events: string) => `${shown} of ${events}`,
  newestFirst: (events: string) => `${events}, newest first`,
  show: (events: string) => `Show ${events}`,
  order: { oldest: 'Oldest first', newest: 'Newest first' },
  feed: (name: string) => `RSS feed for ${name}`,
  noName: 'No matching name.',
  found: (count: number, first: string) => `${count} found. Enter chooses ${first}.`,
};

export type FilterSentences = typeof filterSentences;
