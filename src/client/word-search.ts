import { permalink } from '../chronology/permalink.ts';
import type { Search, SearchTexts } from '../chronology/search.ts';

/** The search for words: asked for when a reader first needs it, as most never do. */
export class WordSearch {
  #search: Search | null = null;
  #loading: Promise<void> | null = null;

  /** The ids of the events that hold the words; null as long as it is not loaded. */
  find(q: string): ReadonlySet<string> | null {
    return this.#search?.(q) ?? null;
  }

  /** Loads it once; rejects where the site does not answer, and may then be asked again. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    const [{ buildSearch }, answer] = await Promise.all([
      import('../chronology/search.ts'),
      fetch(permalink.searchTexts()),
    ]);
    if (!answer.ok) throw new Error(`Expected ${answer.url}, got status ${answer.status}`);
    this.#search = await buildSearch((await answer.json()) as SearchTexts);
  }
}
