/** The page about the record. */
export const aboutWords = {
  title: 'About',
  describe: (site: string) => `How ${site} is made, how to cite it and how to correct it.`,
  heading: 'About this record',
  pages: 'What the pages show',
  chronology: (events: string, articles: string) =>
    `A chronology of {period}: ${events}, merged from ${articles}. Several articles may report one event; its page shows each account separately, with its figures, its quotations and whose they are.`,
  rules: [
    'Every figure and every claim is attributed: to an actor, or to the publisher’s own reporting.',
    'Where accounts conflict, the event’s page says so and names them.',
    'A quotation has at most twelve words.',
    'A headline in square brackets is the record’s own.',
  ] as readonly string[],
  dates: 'Dates',
  datesInFull:
    'Dates are local to where the event happened, never converted to another time zone. An uncertain date is marked as such: “about”, a month, a range. Its page may also say how it was established. An event that lasted several days is listed under the first.',
  sources: 'Sources',
  balance: '{mix} Counted by number, country and kind, with what is missing.',
  uses: 'The record uses {sources}. Articles that carry the same agency’s copy count as one independent source.',
  cite: 'How to cite',
  citeInFull:
    'Cite an event by its title, its address, such as {example}, and the version of the record. Pages of events, articles and lists of events end with that citation in APA, Chicago, BibTeX, RIS and CSL-JSON form; an article’s page also cites the original article. The {version} is a hash of the whole record: readers with the same version see the same words. Published addresses never go away: a renamed event redirects from its old address, and a withdrawn one says why. A filtered timeline has its own address too.',
  version: 'version',
  asData: 'The record is also available {data}: JSON, CSV, calendars and feeds, with what every field means.',
  data: 'as data',
  feeds: 'Feeds',
  follow:
    'Follow the whole record as {rss}, {atom} or {json}, or a single actor, thread, question, place or source by the feed on its page. There is also a feed for each kind of event:',
  order: (most: number) =>
    `What was entered or corrected last comes first. An entry is dated by the day on which it was recorded, not by that of the event, which its title gives. A feed holds at most ${most} entries and leads on to older ones.`,
  corrections: 'Corrections',
  contact: 'Every page ends with a link for reporting a mistake on it. Contact: {name}, {address}.',
  changes:
    '{changes} lists additions, edits and corrections by day, also as {feed}. A correction is also shown on the page it corrects.',
  theChanges: 'Changes',
  theFeed: 'an RSS feed',
  accessibility: 'Accessibility',
  seeCriteria: 'See {criteria}, and how that is checked.',
  criteria: 'what the program does about each criterion of WCAG 2.2',
  licence: 'Licence',
  licences: 'The record is under {licence}, the program under the MIT licence.',
};

export type AboutWords = typeof aboutWords;
