import { fileAddress } from '../../addresses/files.ts';
import { type WordIndex, findEvents } from '../../chronology/filter/search.ts';

/** The search for words: their index is asked for when a reader first needs it, as most never do. */
export class WordSearch {
  #index: WordIndex | null = null;
  #loading: Promise<void> | null = null;

  /** The ids of the events that hold the words; null as long as the index is not there. */
  find(q: string): ReadonlySet<string> | null {
    return this.#index && findEvents(this.#index, q);
  }

  /** Loads the index once; rejects where the site does not answer, and may then be asked again. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    const answer = await fetch(fileAddress.wordIndex());
    if (!answer.ok) throw new Error(`Expected ${answer.url}, got status ${answer.status}`);
    this.#index = (await answer.json()) as WordIndex;
  }
}
