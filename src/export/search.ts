import { type NameOfEntry, indexWords, listNames, listPassages } from '../chronology/filter/searchable.ts';
import type { Passages, SearchIndex } from '../chronology/filter/search.ts';
import type { Chronology } from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';

const headings: Readonly<Record<NameOfEntry['key'], string>> = {
  actor: 'Actors',
  place: 'Places',
  thread: 'Threads',
  question: 'Questions',
};

/** `/search.json`: in which events each word occurs, and every name. */
export function buildSearchJson(chronology: Chronology): SearchIndex {
  const names = listNames(chronology).map(({ key, id, name, spellings }) => ({
    heading: headings[key],
    name,
    href: permalink[key](id),
    spellings,
  }));
  return { ...indexWords(chronology), names };
}

/** `/passages.json`: what is written of each event, by id, to show the words that a page folds away. */
export function buildPassagesJson(chronology: Chronology): Passages {
  return Object.fromEntries(
    [...chronology.events].map(([id, event]) => [id, [...new Set(listPassages(chronology, event))]]),
  );
}
