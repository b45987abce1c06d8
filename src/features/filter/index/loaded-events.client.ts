import type { Filter } from '../../../chronology/filter/filter.ts';
import { type Fact, type ListKey, listKeys } from '../../../chronology/filter/key-lists.ts';
import { filterKeys } from '../../../chronology/filter/keys.ts';
import { type IndexedEvent, readDays, readFact } from '../../../chronology/filter/pieces/read-columns.ts';
import { pause } from '../pause.client.ts';
import type { IndexName, LoadedFiles } from './index-files.client.ts';

/** The events of an index, of which no more is loaded than has been asked about. */
export class LoadedEvents {
  /** In the order of time; none before their days are there. */
  events: readonly IndexedEvent[] = [];
  readonly #files: LoadedFiles;
  readonly #facts = new Set<Fact>();
  #reading: Promise<void> | null = null;

  constructor(files: LoadedFiles) {
    this.#files = files;
  }

  /** Whether all is there that a filter asks about but for its words, and what is counted of another key. */
  knows(filter: Filter, counted?: ListKey): boolean {
    return this.events.length > 0 && factsIn(filter, counted).every((fact) => this.#facts.has(fact));
  }

  /** Loads what is missing of that; rejects where a file does not come. */
  async learn(filter: Filter, counted?: ListKey): Promise<void> {
    const facts = factsIn(filter, counted);
    await this.#files.load(columnsOf(facts));
    await (this.#reading ??= this.#readDays());
    for (const fact of facts) {
      if (this.#facts.has(fact)) continue;
      this.#facts.add(fact);
      readFact(this.events, fact, this.#files.get(`of-${fact}`) ?? {});
      await pause();
    }
  }

  /** Loads what choices beside a field ask about, before one is made. */
  prepare(field: Element): void {
    const choice = field.closest('.choices, find-actor')?.querySelector<HTMLInputElement>('input[name]');
    const keys = listKeys.filter((key) => choice?.name === key);
    void this.#files.load(columnsOf(keys.map(factOf))).catch(() => undefined);
  }

  /** Reads the days, a moment at a time. */
  async #readDays(): Promise<void> {
    const days = this.#files.get('days');
    if (!days) return;
    const reading = readDays(days);
    let step = reading.next();
    while (step.done !== true) {
      await pause();
      step = reading.next();
    }
    this.events = step.value;
  }
}

/** What has to be known of events to ask a filter of them, and to count another key. */
function factsIn(filter: Filter, counted?: ListKey): readonly Fact[] {
  const asked = listKeys.filter((key) => key === counted || filter[key].length > 0);
  return [...new Set(asked.map(factOf))];
}

function factOf(key: ListKey): Fact {
  return filterKeys[key].fact;
}

/** The files that have the days of all events, and some facts. */
function columnsOf(facts: readonly Fact[]): readonly IndexName[] {
  return ['head', 'days', ...facts.map((fact) => `of-${fact}` as const)];
}
