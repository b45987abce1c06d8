import { scriptFile } from '../../addresses/files.ts';
import type { Passages, SearchIndex } from '../../chronology/filter/search.ts';

/** A file of the search: it is asked for when a reader first needs it, as most never do. */
export class SearchFile<T> {
  /** Null as long as it is not there. */
  content: T | null = null;
  readonly #address: string;
  #loading: Promise<void> | null = null;

  constructor(address: string) {
    this.#address = address;
  }

  /** Loads it once; rejects where the site does not answer, and may then be asked again. */
  load(): Promise<void> {
    this.#loading ??= fetch(this.#address)
      .then(async (answer) => {
        if (!answer.ok) throw new Error(answer.url);
        this.content = (await answer.json()) as T;
      })
      .catch((error: unknown) => {
        this.#loading = null;
        throw error;
      });
    return this.#loading;
  }
}

/** The words of events, and the names that have a page. */
export const searchIndex = new SearchFile<SearchIndex>(scriptFile.wordIndex());
/** The names that have a page; a long record has them in a file of their own. */
export const searchNames: SearchFile<Pick<SearchIndex, 'names'>> = ((version) =>
  version === undefined
    ? searchIndex
    : new SearchFile<Pick<SearchIndex, 'names'>>(scriptFile.indexFile(version, 'names')))(
  document.querySelector<HTMLElement>('timeline-filter')?.dataset['index'],
);
/** What is written of events. */
export const passages = new SearchFile<Passages>(scriptFile.passages());
