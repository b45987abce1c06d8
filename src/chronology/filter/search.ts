import { splitWords } from './spelling.ts';

/** The words of every event, as the site publishes them for its own script. */
export interface WordIndex {
  /** Ids in reading order; a posting is a place in this list. */
  readonly events: readonly string[];
  /** Folded words and, at the same place, the events that hold each. */
  readonly words: readonly string[];
  readonly postings: readonly (readonly number[])[];
}

/** Lists in which events each word occurs, from the texts of each event by its id, in reading order. */
export function indexTexts(texts: ReadonlyMap<string, readonly string[]>): WordIndex {
  const postings = new Map<string, number[]>();
  for (const [at, ofEvent] of [...texts.values()].entries()) {
    for (const word of new Set(ofEvent.flatMap(splitWords))) {
      postings.set(word, [...(postings.get(word) ?? []), at]);
    }
  }
  const words = [...postings.keys()].sort();
  return { events: [...texts.keys()], words, postings: words.map((word) => postings.get(word) ?? []) };
}

/** Finds the events in which every word of a text occurs, or a word that begins with it; a text without words finds none. */
export function findEvents({ events, words, postings }: WordIndex, q: string): ReadonlySet<string> {
  const holding = (wanted: string) => new Set(postings.filter((_, at) => words[at]?.startsWith(wanted)).flat());
  const [first, ...more] = new Set(splitWords(q));
  let found = first === undefined ? new Set<number>() : holding(first);
  for (const word of more) {
    if (found.size === 0) break;
    found = found.intersection(holding(word));
  }
  return new Set([...found].flatMap((at) => events[at] ?? []));
}
