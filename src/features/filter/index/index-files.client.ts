import { scriptFile } from '../../../addresses/files.ts';
import type { IndexFiles } from '../../../chronology/filter/pieces/event-index.ts';
import { SearchFile } from '../word-search.client.ts';

/** The name of a file of the index. */
export type IndexName = keyof IndexFiles;

/** The files of the index of a long record, each loaded when it is first needed. */
export class LoadedFiles {
  readonly #version: string;
  readonly #files = new Map<IndexName, SearchFile<unknown>>();

  constructor(version: string) {
    this.#version = version;
  }

  /** What a file holds; null as long as it is not there. */
  get<N extends IndexName>(name: N): IndexFiles[N] | null {
    return this.#file(name).content as IndexFiles[N] | null;
  }

  /** Whether all of some files are there. */
  has(names: readonly IndexName[]): boolean {
    return names.every((name) => this.get(name) !== null);
  }

  /** Loads files side by side; rejects where one of them does not come. */
  async load(names: readonly IndexName[]): Promise<void> {
    await Promise.all(names.map((name) => this.#file(name).load()));
  }

  #file(name: IndexName): SearchFile<unknown> {
    const file = this.#files.get(name) ?? new SearchFile(scriptFile.indexFile(this.#version, name));
    this.#files.set(name, file);
    return file;
  }
}
