import MiniSearch from 'minisearch';
import { splitWords } from './spelling.ts';

/** What the words of a filter are looked for in, as the site publishes it for its own script. */
export interface SearchTexts {
  /** Every spelling of actors and places that events name, by a short id. */
  readonly names: Readonly<Record<string, string>>;
  readonly events: readonly SearchText[];
}

/** The words of one event. */
export interface SearchText {
  readonly id: string;
  readonly title: string;
  readonly accounts: readonly string[];
  /** Claims, and after each its quotation where it has one. */
  readonly claims: readonly string[];
  /** Ids among the names. */
  readonly names: readonly string[];
}

/** Finds the events in which every word of a text occurs, or a word that begins with it. */
export type Search = (q: string) => ReadonlySet<string>;

/** Builds the index of words; it gives way after every few events, so that a page stays quick. */
export async function buildSearch({ names, events }: SearchTexts): Promise<Search> {
  const index = new MiniSearch<SearchText>({
    fields: ['title', 'accounts', 'claims', 'names'],
    extractField: (event, field) => {
      if (field === 'names') return event.names.map((id) => names[id] ?? '').join(' ');
      const value = event[field as keyof SearchText];
      return typeof value === 'string' ? value : value.join(' ');
    },
    tokenize: (text) => [...splitWords(text)],
    processTerm: (term) => term,
    searchOptions: { prefix: true },
  });
  await index.addAllAsync(events, { chunkSize: 20 });
  const findOne = (word: string) => new Set(index.search(word).map(({ id }) => id as string));
  return (q) => {
    const [first = '', ...more] = new Set(splitWords(q));
    let found = findOne(first);
    for (const word of more) {
      if (found.size === 0) break;
      const others = findOne(word);
      found = new Set([...found].filter((id) => others.has(id)));
    }
    return found;
  };
}
