import type { Noun } from '#words/numbers.ts';
import { buildWordTest, splitWords } from '../../chronology/filter/spelling.ts';
import { describeFound } from './found-sentences.ts';
import { type Name, listNames, loadNames } from './names.client.ts';

interface Row {
  readonly element: HTMLElement;
  /** The words of every spelling. */
  readonly words: readonly string[];
}

/** Leaves of the entries those that have what is typed, in any spelling; Enter opens the first. */
class FindEntry extends HTMLElement {
  #rows: readonly Row[] = [];
  #names: readonly Name[] | null = null;

  connectedCallback(): void {
    this.#field?.addEventListener('input', () => void this.#find());
    this.#side?.addEventListener('change', () => void this.#find());
    this.#field?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || this.#typed === '') return;
      this.querySelector<HTMLAnchorElement>('.entries li:not([hidden] *, [hidden]) a')?.click();
    });
    // A browser that goes back fills the field by itself.
    if (this.#typed !== '' || this.#chosen !== '') void this.#find();
  }

  get #field() {
    return this.querySelector('input');
  }

  get #side() {
    return this.querySelector('select');
  }

  get #typed(): string {
    return splitWords(this.#field?.value ?? '').join(' ');
  }

  get #chosen(): string {
    return this.#side?.value ?? '';
  }

  async #find(): Promise<void> {
    const { names } = this.dataset;
    if (names !== undefined && this.#typed !== '') {
      // Without the names of all pages, those of this one are found.
      this.#names ??= await loadNames(names).catch(() => null);
    }
    if (this.#names) this.#showNames(this.#names);
    else this.#showRows();
  }

  /** Not before something is typed: most readers come to read. */
  #readRows(): readonly Row[] {
    return [...this.querySelectorAll<HTMLElement>('.entries li:not(nav li, li li)')].map((element) => ({
      element,
      words: splitWords(`${element.textContent} ${element.dataset['also'] ?? ''}`),
    }));
  }

  #showRows(): void {
    if (this.#rows.length === 0) this.#rows = this.#readRows();
    const isMeant = buildWordTest(this.#field?.value ?? '');
    const side = this.#chosen;
    for (const { element, words } of this.#rows) {
      element.hidden = !isMeant(words) || (side !== '' && element.dataset['party'] !== side);
    }
    for (const section of this.querySelectorAll<HTMLElement>('.entries section')) {
      section.hidden = section.querySelector('li:not([hidden])') === null;
    }
    const isNarrowed = this.#typed !== '' || side !== '';
    this.#narrow(isNarrowed);
    const found = this.#rows.filter(({ element }) => !element.hidden).length;
    this.#say(isNarrowed ? describeFound(found, this.#rows.length, this.dataset['what'] as Noun) : '');
  }

  /** Lists what is found on any page in place of what is on this one. */
  #showNames(names: readonly Name[]): void {
    const isMeant = buildWordTest(this.#field?.value ?? '');
    const isNarrowed = this.#typed !== '';
    const found = isNarrowed ? names.filter(({ words }) => isMeant(words)) : [];
    this.querySelector('.found-entries')?.remove();
    if (isNarrowed) this.querySelector('.entries')?.prepend(listNames(found));
    this.#narrow(isNarrowed, '.entries nav, .lettered');
    this.#say(isNarrowed ? describeFound(found.length, names.length, this.dataset['what'] as Noun) : '');
  }

  #narrow(isNarrowed: boolean, what = '.entries nav'): void {
    for (const element of this.querySelectorAll<HTMLElement>(what)) element.hidden = isNarrowed;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('find-entry', FindEntry);
