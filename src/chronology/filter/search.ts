import { groupByEach } from '../group-by-each.ts';
import { buildWordTest, isFound, splitTyped, splitWords } from './spelling.ts';

/** The words of every event. */
export interface WordIndex {
  /** Ids in reading order; a posting is a place in this list. */
  readonly events: readonly string[];
  /** Folded words and, at the same place, the events that hold each. */
  readonly words: readonly string[];
  readonly postings: readonly (readonly number[])[];
}

/** A name of the record. */
export interface SearchableName {
  readonly name: string;
  /** What it is called, in folded words: `peskov`, `dmitri peskov`. */
  readonly spellings: readonly string[];
}

/** A name with its page, and the heading under which it is shown. */
export interface LinkedName extends SearchableName {
  readonly heading: string;
  readonly href: string;
}

/** What the site publishes for its own script: the words of every event, and the names that have a page. */
export interface SearchIndex extends WordIndex {
  readonly names: readonly LinkedName[];
}

/** What is written of each event, by its id: to show the words that a page folds away. */
export type Passages = Readonly<Record<string, readonly string[]>>;

/** Lists in which events each word occurs, from the texts of each event by its id, in reading order. */
export function indexTexts(texts: ReadonlyMap<string, readonly string[]>): WordIndex {
  const all = [...texts.values()];
  const postings = groupByEach(all.keys(), (at) => (all[at] ?? []).flatMap(splitWords));
  const words = [...postings.keys()].sort();
  return { events: [...texts.keys()], words, postings: words.map((word) => postings.get(word) ?? []) };
}

/** Finds the events in which every word of a text occurs, or a word that begins with it; a text without words finds none. */
export function findEvents({ events, words, postings }: WordIndex, q: string): ReadonlySet<string> {
  const holding = (wanted: string) => new Set(postings.filter((_, at) => isFound(words[at] ?? '', wanted)).flat());
  let found: ReadonlySet<number> | undefined;
  for (const parts of splitTyped(q)) {
    const apart = parts.map(holding).reduce((some, others) => some.intersection(others));
    const either = apart.union(holding(parts.join('')));
    found = found?.intersection(either) ?? either;
    if (found.size === 0) break;
  }
  return new Set([...(found ?? [])].flatMap((at) => events[at] ?? []));
}

/** Finds the names that hold every word of a text, and those of which a whole spelling is among its words. */
export function findNames<T extends SearchableName>(names: readonly T[], q: string): readonly T[] {
  const holdsAll = buildWordTest(q);
  const typed = new Set(splitWords(q));
  return names.filter(({ spellings }) => {
    const spelt = spellings.map((spelling) => spelling.split(' '));
    return typed.size > 0 && (holdsAll(spelt.flat()) || spelt.some((words) => words.every((word) => typed.has(word))));
  });
}
