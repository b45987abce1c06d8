import { indexWords, listNames, listPassages } from '../chronology/filter/searchable.ts';
import type { Passages, SearchIndex } from '../chronology/filter/search.ts';
import type { Chronology, RecordedEvent } from '../chronology/model.ts';
import { registerWords } from '#words/register.ts';
import { permalink } from '../addresses/permalink.ts';

/** `/search.json`: in which events each word occurs, and every name. */
export function buildSearchJson(chronology: Chronology): SearchIndex {
  return { ...indexWords(chronology), names: buildNames(chronology) };
}

/** Every name that has a page, with its address. */
export function buildNames(chronology: Chronology): SearchIndex['names'] {
  return listNames(chronology).map(({ key, id, name, spellings }) => ({
    heading: registerWords.found[key],
    name,
    href: permalink[key](id),
    spellings,
  }));
}

/** `/passages.json`: what is written of each event, by id, to show the words that a page folds away. */
export function buildPassagesJson(chronology: Chronology): Passages {
  return Object.fromEntries([...chronology.events].map(([id, event]) => [id, listPassagesOnce(chronology, event)]));
}

/** What is written of an event, each text once. */
export function listPassagesOnce(chronology: Chronology, event: RecordedEvent): readonly string[] {
  return [...new Set(listPassages(chronology, event))];
}
