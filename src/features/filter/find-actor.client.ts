import { filterSentences as sentences } from '#words/filter.ts';
import { buildWordTest, splitWords } from '../../chronology/filter/spelling.ts';
import { labelOf } from './label-of.client.ts';
import { searchNames } from './word-search.client.ts';

interface Row {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** The words of every spelling. */
  readonly words: readonly string[];
}

/** Leaves of the actors those whose name begins with what is typed, in any spelling; Enter chooses the first. */
class FindActor extends HTMLElement {
  #rows: readonly Row[] = [];
  #first: Row | undefined;
  /** Groups that typing has opened, to be closed again. */
  #opened: readonly HTMLDetailsElement[] = [];

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    field?.addEventListener('input', () => {
      const show = () => this.#show(field.value);
      // Without the index, which has the spellings, names are found as they are written here.
      searchNames.load().then(show, show);
    });
    // What is typed here is no part of the filter, nor of the form that is sent.
    field?.addEventListener('change', (event) => event.stopPropagation());
    // Enter in a field is a submission of its form; here it chooses.
    field?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.#first?.input.click();
      field.select();
    });
  }

  /** Not before something is typed: by then every choice is there. */
  #readRows(): readonly Row[] {
    const named = Map.groupBy(searchNames.content?.names ?? [], ({ href }) => href.split('/').at(-2));
    return [...this.querySelectorAll<HTMLInputElement>('[data-events]')].map((input) => {
      const spellings = named.get(input.value)?.flatMap((entry) => entry.spellings) ?? [];
      const words = splitWords([labelOf(input), ...spellings].join(' '));
      return { element: input.closest('li') as HTMLElement, input, words };
    });
  }

  #show(typed: string): void {
    if (this.#rows.length === 0 || !searchNames.content) this.#rows = this.#readRows();
    const isMeant = buildWordTest(typed);
    for (const { element, words } of this.#rows) element.hidden = !isMeant(words);
    const found = this.#rows.filter(({ element, input }) => !element.hidden && input.name === 'actor');
    const searching = splitWords(typed).length > 0;
    this.#point(searching ? found[0] : undefined);
    this.#openGroups(searching);
    this.#say(searching ? describeFound(found) : '');
  }

  #point(first: Row | undefined): void {
    this.#first?.element.classList.remove('first');
    this.#first = first;
    first?.element.classList.add('first');
  }

  #openGroups(searching: boolean): void {
    for (const group of this.#opened) group.open = false;
    this.#opened = [];
    for (const group of this.querySelectorAll('details')) {
      const rows = this.#rows.filter(({ element }) => group.contains(element));
      group.hidden = rows.every(({ element }) => element.hidden);
      if (!searching || group.open || !rows.some(({ input }) => input.name === 'actor')) continue;
      group.open = true;
      this.#opened = [...this.#opened, group];
    }
  }

  #say(text: string): void {
    const status = this.querySelector('.found-actors');
    if (status) status.textContent = text;
  }
}

function describeFound(found: readonly Row[]): string {
  const [first] = found;
  if (!first) return sentences.noName;
  return sentences.found(found.length, labelOf(first.input));
}

customElements.define('find-actor', FindActor);
