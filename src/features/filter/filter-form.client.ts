import { type Filter, type Ignored, type Vocabulary, tidySpaces } from '../../chronology/filter/filter.ts';
import { type ListKey, definitions, listKeys } from '../../chronology/filter/key-lists.ts';
import type { Key } from '../../chronology/filter/keys.ts';
import type { NameOf } from './filter-sentences.ts';
import { labelOf } from './label-of.client.ts';
import { update } from './update.client.ts';

/** How many events each value of a key has; where that has to be loaded first, a promise that resolves when it can be asked again. */
type Count = (key: ListKey) => ReadonlyMap<string, number> | Promise<void>;

/** Choices that are folded together. */
interface Group {
  readonly details: HTMLDetailsElement;
  readonly key: ListKey;
  /** By value, the text that says how many events it has. */
  readonly counts: ReadonlyMap<string, Text>;
}

/** The form of the filter: what may be asked for, what is asked for, and how many events each choice has. */
export class FilterForm {
  /** What an address may ask for: all that is recorded, hidden choices and former ids included. */
  readonly known: Vocabulary;
  readonly #form: HTMLFormElement;
  readonly #inputs: readonly HTMLInputElement[];
  readonly #labels: Readonly<Record<ListKey, ReadonlyMap<string, string>>>;
  readonly #groups: readonly Group[];
  /** Null as long as the numbers are those of the markup. */
  #count: Count | null = null;

  /** Reads the form once; its choices stay. */
  constructor(form: HTMLFormElement) {
    this.#form = form;
    for (const group of form.querySelectorAll<HTMLElement>('[data-again]')) repeatChoices(form, group);
    // That of the masthead shows the words too.
    this.#inputs = [...document.querySelectorAll<HTMLInputElement>('input[name]')];
    this.#labels = byKey((key) => this.#readLabels(key));
    this.known = byKey((key) => this.#readKnown(key));
    freeCounts(form);
    this.#groups = [...form.querySelectorAll('details')].map(readGroup);
    for (const group of this.#groups) group.details.addEventListener('toggle', () => this.#writeCounts(group));
  }

  /** The name of a value, in the words of its choice. */
  readonly nameOf: NameOf = (key, value) => this.#labels[key].get(value) ?? value;

  /** What the form asks for, as a query string. */
  read(): string {
    const fields = [...new FormData(this.#form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']);
    return new URLSearchParams(fields).toString();
  }

  /** Shows a filter; what was typed and cannot be used stays for the reader to mend. */
  fill(filter: Filter, typed: readonly Ignored[]): void {
    for (const input of this.#inputs) {
      const key = input.name as Key;
      if (typed.some((one) => one.key === key)) continue;
      if (input.type === 'checkbox') update(input, 'checked', filter[key as ListKey].includes(input.value));
      else if (input.type === 'radio') update(input, 'checked', filter[key] === input.value);
      // What is being typed keeps its spaces.
      else if (tidySpaces(input.value) !== filter[key]) input.value = String(filter[key]);
    }
  }

  /** Writes beside each choice how many events it has; where choices are folded, when they are opened. */
  showCounts(count: Count): void {
    this.#count = count;
    for (const group of this.#groups) this.#writeCounts(group);
  }

  #writeCounts(group: Group): void {
    const { details, key, counts } = group;
    if (!details.open || !this.#count) return;
    const numbers = this.#count(key);
    if (numbers instanceof Promise) {
      numbers.then(
        () => this.#writeCounts(group),
        () => undefined,
      );
    }
    for (const [value, count] of counts) {
      // Only letters change, so that the browser need not look for elements that came or went.
      update(count, 'data', numbers instanceof Map ? String(numbers.get(value) ?? 0) : '');
    }
  }

  #readLabels(key: ListKey): ReadonlyMap<string, string> {
    return new Map(this.#offer(key).map((input) => [input.value, labelOf(input)]));
  }

  #readKnown(key: ListKey): ReadonlyMap<string, string> {
    return new Map(
      this.#offer(key).flatMap(({ value, dataset: { former = value } }) =>
        [value, ...former.split(' ')].map((id) => [id, value] as const),
      ),
    );
  }

  /** Where two keys ask for the same, the first offers every value. */
  #offer(key: ListKey): readonly HTMLInputElement[] {
    const full = listKeys.find((other) => definitions[other].fact === definitions[key].fact);
    return this.#inputs.filter(({ type, name }) => type === 'checkbox' && name === full);
  }
}

/** Offers the actors again, to be left out. */
function repeatChoices(form: HTMLFormElement, group: HTMLElement): void {
  const { again = '', prefix = '' } = group.dataset;
  for (const choice of form.querySelectorAll('li:not([hidden]):has([name=actor])')) {
    const copy = choice.cloneNode(true) as HTMLElement;
    const input = copy.querySelector('input');
    if (input) input.name = again;
    input?.after(prefix);
    group.querySelector('ul')?.append(copy);
  }
}

/** With scripts the numbers follow the filter, so they no longer lead to lists that do not. */
function freeCounts(form: HTMLFormElement): void {
  for (const link of form.querySelectorAll('a.count')) {
    link.removeAttribute('href');
    link.removeAttribute('aria-label');
  }
}

function readGroup(details: HTMLDetailsElement): Group {
  const rows = [...details.querySelectorAll('li')].map((row) => ({
    input: row.querySelector('input'),
    count: row.querySelector('.count')?.firstChild as Text,
  }));
  return {
    details,
    key: rows[0]?.input?.name as ListKey,
    counts: new Map(rows.map(({ input, count }) => [input?.value ?? '', count])),
  };
}

function byKey<T>(build: (key: ListKey) => T): Record<ListKey, T> {
  return Object.fromEntries(listKeys.map((key) => [key, build(key)])) as Record<ListKey, T>;
}
