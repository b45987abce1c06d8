import {
  type Filter,
  type Ignored,
  type ListKey,
  type Vocabulary,
  countChoices,
  filterEvents,
  formatFilter,
  isEmpty,
  listKeys,
  parseFilter,
} from '../chronology/filter.ts';
import { type ListedEvent, readEvent } from './listed-event.ts';
import { orderTimeline, otherOrder } from './timeline-order.ts';
import { describeIgnored, describeView, listMarks, renderMarks } from './filter-marks.ts';

/** Narrows the timeline to what the address asks for; the address is the only place where the filter lives. */
class TimelineFilter extends HTMLElement {
  #events: readonly ListedEvent[] = [];
  #known: Vocabulary | undefined;
  #title = '';
  /** Where there is room for the form beside the results. */
  readonly #wide = matchMedia('(min-width: 64rem)');
  #foldable: readonly Element[] = [];

  connectedCallback(): void {
    this.#events = [...this.querySelectorAll<HTMLElement>('li.event')].map(readEvent);
    this.#known = this.#readVocabulary();
    this.#title = document.title;
    this.#freeCounts();
    this.#foldable = [...this.querySelectorAll('details.filter, details[open]')];
    this.#fold();
    this.#wide.addEventListener('change', () => this.#fold());
    this.#form.addEventListener('change', ({ target }) => {
      if (!isUnfinished(target)) this.#goToForm();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#goToForm();
      if (!this.#wide.matches) this.#require('details.filter').removeAttribute('open');
    });
    this.#require('.order').addEventListener('click', (event) => {
      event.preventDefault();
      const { filter } = this.#parse(location.search);
      this.#go({ ...filter, order: otherOrder(filter.order) });
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

  /**
   * Beside the results the form is open, which style alone shows but does not say; over them it and its groups are folded,
   * unless a reader who turns or zooms the page is inside.
   */
  #fold(): void {
    const open = this.#wide.matches || this.#form.contains(document.activeElement);
    for (const part of this.#foldable) part.toggleAttribute('open', open);
  }

  #parse(query: string): { filter: Filter; ignored: readonly Ignored[] } {
    if (!this.#known) throw new Error('Expected the vocabulary to be read first');
    return parseFilter(query, this.#known);
  }

  #goToForm(): void {
    const fields = [...new FormData(this.#form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']);
    const { filter, ignored } = this.#parse(new URLSearchParams(fields).toString());
    this.#go(filter, ignored);
  }

  #go(filter: Filter, typed: readonly Ignored[] = []): void {
    const address = location.pathname + formatFilter(filter);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.#apply(typed);
    const results = this.#require('.results');
    if (results.getBoundingClientRect().top < 0) results.scrollIntoView();
  }

  /** Shows what the address asks for; `typed` is what stands in the form and could not become part of it. */
  #apply(typed: readonly Ignored[] = []): void {
    const { filter, ignored } = this.#parse(location.search);
    const target = decodeHash(location.hash);
    const shown = filterEvents(this.#events, filter);
    const outside = this.#events.find(
      ({ element }) => element.id === target && !shown.some((one) => one.element === element),
    );
    for (const { element } of this.#events) element.hidden = true;
    for (const { element } of outside ? [...shown, outside] : shown) element.hidden = false;
    this.#hideEmptyHeadings(isEmpty(filter));
    const moved = orderTimeline(this.#require('.timeline'), filter.order);
    this.#fillForm(filter, typed);
    this.#showState(filter, shown.length);
    this.#notify(filter, [...ignored, ...typed], outside);
    if (moved || outside) this.#events.find(({ element }) => element.id === target)?.element.scrollIntoView();
  }

  /** A month, a day or a silence is shown with the events it stands for; silences only where no event is hidden. */
  #hideEmptyHeadings(complete: boolean): void {
    for (const group of this.querySelectorAll<HTMLElement>('.period, .day')) {
      group.hidden = !group.querySelector('li.event:not([hidden])');
    }
    for (const silence of this.querySelectorAll<HTMLElement>('.silence')) silence.hidden = !complete;
  }

  /** What was typed and cannot be used stays for the reader to mend. */
  #fillForm(filter: Filter, typed: readonly Ignored[]): void {
    for (const input of this.#form.querySelectorAll('input')) {
      const key = input.name as keyof Filter;
      if (typed.some((one) => one.key === key)) continue;
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
    const counted = filter.order === 'newest' ? `${text}, newest first` : text;
    const count = this.#require('.filter-count');
    if (count.textContent !== counted) count.textContent = counted;
    const other = otherOrder(filter.order);
    const order = this.#require('.order') as HTMLAnchorElement;
    order.href = location.pathname + formatFilter({ ...filter, order: other });
    order.textContent = other === 'newest' ? 'Newest first' : 'Oldest first';
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

  #notify(filter: Filter, ignored: readonly Ignored[], outside: ListedEvent | undefined): void {
    const parts = [...describeIgnored(ignored, filter)];
    if (outside) parts.push('The event this link names is outside the filter; it is shown all the same.');
    this.#require('.filter-notice').textContent = parts.join(' ');
    for (const { element } of this.#events) element.classList.toggle('outside', element === outside?.element);
  }
}

/** Whether a field holds a day whose year is still being typed: browsers offer every digit of it as a change. */
function isUnfinished(field: EventTarget | null): boolean {
  return field instanceof HTMLInputElement && field.type === 'date' && field.value.startsWith('0');
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
