/** The names of the parts of a site. */
export const sectionWords = {
  timeline: 'Timeline',
  events: 'Events',
  actors: 'Actors',
  threads: 'Threads',
  questions: 'Questions',
  places: 'Places',
  sources: 'Sources',
  articles: 'Articles',
  about: 'About',
};

export type SectionWords = typeof sectionWords;

/** The frame of every page. */
export const pageWords = {
  skip: 'Skip to the content',
  search: 'Search',
  example: (text: string) => `e.g. ${text}`,
  go: 'Go',
  sections: 'Sections',
  methodology: 'Methodology, citation, corrections',
  accessibility: 'Accessibility',
  changes: 'Changes',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  data: 'Data',
  licence: 'Licence: {licence}',
  /** Before the day on which a page is printed. */
  printed: 'Printed',
};

export type PageWords = typeof pageWords;

/** Where there is no page, or no longer. */
export const notFoundWords = {
  title: 'Not found',
  heading: 'Page not found',
  description: 'Page not found.',
  advice: 'Event addresses never change, so check the address for a typo.',
  timeline: 'The timeline',
  actors: '{actors} and their events',
  theActors: 'Actors',
  articles: '{articles} used',
  theArticles: 'Articles',
  others: '{threads}, {questions}, {places}, {sources}',
  theThreads: 'Threads',
  theQuestions: 'questions',
  thePlaces: 'places',
  theSources: 'sources',
};

export type NotFoundWords = typeof notFoundWords;
