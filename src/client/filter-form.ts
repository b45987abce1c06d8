import { type Filter, type Ignored, type ListKey, type Vocabulary, listKeys } from '../chronology/filter.ts';

interface Choice {
  readonly input: HTMLInputElement;
  readonly count: Element | null;
}

/** The form of the filter: what may be asked for, what is asked for, and how many events each choice has. */
export class FilterForm {
  /** What an address may ask for: all that is on record, the hidden choices too. */
  readonly known: Vocabulary;
  readonly #form: HTMLFormElement;
  readonly #inputs: readonly HTMLInputElement[];
  readonly #choices: Readonly<Record<ListKey, ReadonlyMap<string, Choice>>>;

  /** Reads the form once; its choices stay. */
  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#inputs = [...form.querySelectorAll<HTMLInputElement>('input[name]')];
    freeCounts(form);
    this.#choices = byKey((key) => this.#readChoices(key));
    this.known = byKey((key) => new Set(this.#choices[key === 'not' ? 'actor' : key].keys()));
  }

  /** The name of a value, in the words of its choice. */
  nameOf(key: ListKey, value: string): string {
    return this.#choices[key === 'not' ? 'actor' : key].get(value)?.input.dataset['label'] ?? value;
  }

  /** What stands in the form, as a query string. */
  read(): string {
    const fields = [...new FormData(this.#form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']);
    return new URLSearchParams(fields).toString();
  }

  /** Shows a filter; what was typed and cannot be used stays for the reader to mend. */
  fill(filter: Filter, typed: readonly Ignored[]): void {
    for (const input of this.#inputs) {
      const key = input.name as keyof Filter;
      if (typed.some((one) => one.key === key)) continue;
      if (input.type === 'checkbox') input.checked = filter[key as ListKey].includes(input.value);
      else if (input.type === 'radio') input.checked = filter.match === input.value;
      else input.value = String(filter[key]);
    }
  }

  /** Writes beside each choice of one key how many events it has. */
  showCounts(key: ListKey, counts: ReadonlyMap<string, number>): void {
    for (const [value, { count }] of this.#choices[key]) {
      const text = String(counts.get(value) ?? 0);
      if (count && count.textContent !== text) count.textContent = text;
    }
  }

  #readChoices(key: ListKey): ReadonlyMap<string, Choice> {
    const inputs = this.#inputs.filter(({ type, name }) => type === 'checkbox' && name === key);
    return new Map(
      inputs.map((input) => [input.value, { input, count: input.closest('li')?.querySelector('.count') ?? null }]),
    );
  }
}

/** With scripts the numbers follow the filter, so they no longer lead to lists that do not. */
function freeCounts(form: HTMLFormElement): void {
  for (const link of form.querySelectorAll('a.count')) {
    const count = document.createElement('span');
    count.className = 'count';
    count.textContent = link.textContent;
    link.replaceWith(count);
  }
}

function byKey<T>(build: (key: ListKey) => T): Record<ListKey, T> {
  return Object.fromEntries(listKeys.map((key) => [key, build(key)])) as Record<ListKey, T>;
}
