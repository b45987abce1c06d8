import { type Noun, numberWords } from './numbers.ts';

/** The registers that are read by name. */
export const registerWords = {
  title: { actors: 'Actors', places: 'Places', sources: 'Sources', threads: 'Threads' },
  all: { actors: 'All actors', places: 'All places', sources: 'All sources', threads: 'All threads' },
  /** What is found by its name, in a list of what a reader types. */
  found: { actor: 'Actors', place: 'Places', thread: 'Threads', question: 'Questions' },
  /** The title of the page of a letter. */
  letter: (title: string, letter: string) => `${title}: ${letter}`,
  describeLetter: (title: string, site: string, letter: string, names: string) =>
    `${title} of ${site} under ${letter}: ${names}.`,
  letters: 'Letters',
  findName: 'Find a name',
  side: 'Side',
  allSides: 'All',
  noParty: 'No party',
};

export type RegisterWords = typeof registerWords;

/** What is said while a reader types; apart, as scripts load it. */
export const findWords = {
  none: (what: Noun) => `No matching ${what}.`,
  some: (found: number, all: number, what: Noun) =>
    `${numberWords.number(found)} of ${numberWords.count(all, what)}. Enter opens the first.`,
};

export type FindWords = typeof findWords;
