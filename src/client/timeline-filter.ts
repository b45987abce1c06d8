import {
  type Filter,
  type Ignored,
  type ListKey,
  type Vocabulary,
  countChoices,
  formatFilter,
  isEmpty,
  listKeys,
  matchesFilter,
  parseFilter,
} from '../chronology/filter.ts';
import { type ListedEvent, readEvent } from './listed-event.ts';
import { describeIgnored, describeView, listMarks, renderMarks } from './filter-marks.ts';

/** Narrows the timeline to what the address asks for; the address is the only place where the filter lives. */
class TimelineFilter extends HTMLElement {
  #events: readonly ListedEvent[] = [];
  #known: Vocabulary | undefined;
  #title = '';

  connectedCallback(): void {
    this.#events = [...this.querySelectorAll<HTMLElement>('li.event')].map(readEvent);
    this.#known = this.#readVocabulary();
    this.#title = document.title;
    this.#freeCounts();
    this.#unfold();
    this.#form.addEventListener('change', () => this.#go(this.#readForm()));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#readForm());
      if (!this.#isBeside) this.#require('details.filter').removeAttribute('open');
    });
    window.addEventListener('popstate', () => this.#apply());
    this.#apply();
  }

  get #form(): HTMLFormElement {
    return this.#require('form') as HTMLFormElement;
  }

  #require(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Expected ${selector} inside <timeline-filter>`);
    return found;
  }

  /** What an address may ask for: all that is on record, the hidden choices too. */
  #readVocabulary(): Vocabulary {
    const values = (key: ListKey) =>
      new Set(
        [...this.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${key}"]`)].map(({ value }) => value),
      );
    return {
      actor: values('actor'),
      kind: values('kind'),
      source: values('source'),
      thread: values('thread'),
      place: values('place'),
    };
  }

  /** With scripts the numbers follow the filter, so they no longer lead to lists that do not. */
  #freeCounts(): void {
    for (const link of this.#form.querySelectorAll('a.count')) {
      const count = document.createElement('span');
      count.className = 'count';
      count.textContent = link.textContent;
      link.replaceWith(count);
    }
  }

  /** Beside the results the form is open, which style alone shows but does not say; over them its groups begin folded. */
  #unfold(): void {
    this.#require('details.filter').toggleAttribute('open', this.#isBeside);
    if (this.#isBeside) return;
    for (const group of this.#form.querySelectorAll('details[open]')) group.removeAttribute('open');
  }

  get #isBeside(): boolean {
    return matchMedia('(min-width: 64rem)').matches;
  }

  #parse(query: string): { filter: Filter; ignored: readonly Ignored[] } {
    if (!this.#known) throw new Error('Expected the vocabulary to be read first');
    return parseFilter(query, this.#known);
  }

  #readForm(): Filter {
    const fields = [...new FormData(this.#form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']);
    return this.#parse(new URLSearchParams(fields).toString()).filter;
  }

  #go(filter: Filter): void {
    const address = location.pathname + formatFilter(filter);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.#apply();
    const results = this.#require('.results');
    if (results.getBoundingClientRect().top < 0) results.scrollIntoView();
  }

  #apply(): void {
    const { filter, ignored } = this.#parse(location.search);
    const target = decodeHash(location.hash);
    const shown = this.#events.filter((event) => matchesFilter(event, filter));
    const outside = this.#events.find(
      ({ element }) => element.id === target && !shown.some((one) => one.element === element),
    );
    for (const { element } of this.#events) element.hidden = true;
    for (const { element } of outside ? [...shown, outside] : shown) element.hidden = false;
    this.#hideEmptyHeadings(isEmpty(filter));
    this.#fillForm(filter);
    this.#showState(filter, shown.length);
    this.#notify(ignored, outside);
    outside?.element.scrollIntoView();
  }

  /** A month, a day or a silence is shown with the events it stands for; silences only where no event is hidden. */
  #hideEmptyHeadings(complete: boolean): void {
    for (const group of this.querySelectorAll<HTMLElement>('.period, .day')) {
      group.hidden = !group.querySelector('li.event:not([hidden])');
    }
    for (const silence of this.querySelectorAll<HTMLElement>('.silence')) silence.hidden = !complete;
  }

  #fillForm(filter: Filter): void {
    for (const input of this.#form.querySelectorAll('input')) {
      const key = input.name as keyof Filter;
      if (input.type === 'checkbox') input.checked = filter[key as ListKey].includes(input.value);
      else if (input.type === 'radio') input.checked = filter.match === input.value;
      else input.value = String(filter[key]);
    }
    for (const key of listKeys) this.#showCounts(key, countChoices(this.#events, filter, key));
  }

  #showCounts(key: ListKey, counts: ReadonlyMap<string, number>): void {
    for (const input of this.#form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${key}"]`)) {
      const count = input.closest('li')?.querySelector('.count');
      if (count) count.textContent = String(counts.get(input.value) ?? 0);
    }
  }

  #showState(filter: Filter, shown: number): void {
    const all = this.#events.length;
    const text = isEmpty(filter) ? `${all} events` : `${shown} of ${all} events`;
    const count = this.#require('.filter-count');
    if (count.textContent !== text) count.textContent = text;
    this.#require('.filter-empty').hidden = shown > 0;
    this.#require('[type="submit"]').textContent = `Show ${text}`;
    this.dataset['query'] = isEmpty(filter) ? '' : formatFilter(filter);
    this.dataset['view'] = describeView(filter, this.#form);
    const marks = listMarks(filter, this.#form);
    document.title = [...marks.map((mark) => mark.text), this.#title].join(' · ');
    renderMarks(this.#require('.filter-marks'), marks, (without, index) => {
      this.#go(without);
      const left = this.querySelectorAll<HTMLElement>('.filter-marks button');
      (left[Math.min(index, left.length - 1)] ?? count).focus();
    });
  }

  #notify(ignored: readonly Ignored[], outside: ListedEvent | undefined): void {
    const parts = ignored.map(describeIgnored);
    if (outside) parts.push('The event this link names is outside the filter; it is shown all the same.');
    this.#require('.filter-notice').textContent = parts.join(' ');
    for (const { element } of this.#events) element.classList.toggle('outside', element === outside?.element);
  }
}

/** The id a fragment names; a fragment that is no valid encoding names none. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

customElements.define('timeline-filter', TimelineFilter);
