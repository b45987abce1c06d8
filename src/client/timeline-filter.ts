import { type Filter, type Ignored, formatFilter, isEmpty, parseFilter } from '../chronology/filter.ts';
import { type Found, countChoices, filterEvents, listWidenings } from '../chronology/matching.ts';
import './find-actor.ts';
import { FilterForm } from './filter-form.ts';
import { describeMarks, renderFeeds, renderMarks, renderWidenings } from './filter-marks.ts';
import { type NameOf, describeIgnored, describeView } from './filter-sentences.ts';
import { markFoundWords } from './found-words.ts';
import { type ListedEvent, readEvent } from './listed-event.ts';
import { orderTimeline, otherOrder } from './timeline-order.ts';
import { WordSearch } from './word-search.ts';

/**
 * Narrows the timeline to what the address asks for; the address is the only place where the filter lives. What is on can be
 * read from elsewhere: `data-query`, as in the address, and `data-view`, in words; after every change it dispatches `filtered`.
 */
class TimelineFilter extends HTMLElement {
  #events: readonly ListedEvent[] = [];
  #form: FilterForm | undefined;
  #title = '';
  readonly #words = new WordSearch();
  /** Where there is room for the form beside the results. */
  readonly #wide = matchMedia('(min-width: 64rem)');
  #foldable: readonly Element[] = [];
  /** Months and days, each with the events under it. */
  #groups: ReadonlyMap<HTMLElement, readonly ListedEvent[]> = new Map();

  connectedCallback(): void {
    const form = this.#require('form') as HTMLFormElement;
    this.#events = [...this.querySelectorAll<HTMLElement>('li.event')].map(readEvent);
    this.#groups = this.#group();
    this.#form = new FilterForm(form);
    this.#title = document.title;
    this.#foldable = [...this.querySelectorAll('details.filter, details[open]')];
    this.#fold();
    this.#wide.addEventListener('change', () => this.#fold());
    form.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'q') void this.#words.load().catch(() => undefined);
    });
    form.addEventListener('change', ({ target }) => {
      if (!isUnfinished(target)) this.#goToForm();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#goToForm();
      if (this.#wide.matches) return;
      this.#require('details.filter').removeAttribute('open');
      this.#require('.results').scrollIntoView();
    });
    this.#require('.order').addEventListener('click', (event) => {
      event.preventDefault();
      const { filter } = parseFilter(location.search, this.#fields.known);
      this.#go({ ...filter, order: otherOrder(filter.order) });
    });
    window.addEventListener('popstate', () => this.#apply());
    this.#apply();
    // Whoever is sent a view comes for its events; whoever comes back is led by the browser to where they were.
    if (this.dataset['query'] !== '' && location.hash === '' && isFirstVisit()) {
      this.#require('.results').scrollIntoView();
    }
  }

  #require(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Expected ${selector} inside <timeline-filter>`);
    return found;
  }

  #group(): ReadonlyMap<HTMLElement, readonly ListedEvent[]> {
    const groups = [...this.querySelectorAll<HTMLElement>('.period, .day')];
    return new Map(groups.map((group) => [group, this.#events.filter(({ element }) => group.contains(element))]));
  }

  get #fields(): FilterForm {
    if (!this.#form) throw new Error('Expected <timeline-filter> to be on a page');
    return this.#form;
  }

  readonly #nameOf: NameOf = (key, value) => this.#fields.nameOf(key, value);

  /**
   * Beside the results the form is open, which style alone shows but does not say; over them it and its groups are folded,
   * unless a reader who turns or zooms the page is inside.
   */
  #fold(): void {
    const open = this.#wide.matches || this.#require('form').contains(document.activeElement);
    for (const part of this.#foldable) part.toggleAttribute('open', open);
  }

  #goToForm(): void {
    const { filter, ignored } = parseFilter(this.#fields.read(), this.#fields.known);
    this.#go(filter, ignored);
  }

  #go(filter: Filter, typed: readonly Ignored[] = []): void {
    const address = location.pathname + formatFilter(filter);
    document.documentElement.classList.add('filtering');
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.#apply(typed);
    const results = this.#require('.results');
    if (results.getBoundingClientRect().top < 0) results.scrollIntoView();
  }

  /** Shows what the address asks for; `typed` is what stands in the form and could not become part of it. */
  #apply(typed: readonly Ignored[] = []): void {
    const { filter, ignored } = parseFilter(location.search, this.#fields.known);
    const found = filter.q === '' ? null : this.#words.find(filter.q);
    const waits = filter.q !== '' && found === null;
    this.#require('.results').ariaBusy = String(waits);
    const notices = describeIgnored([...ignored, ...typed], filter);
    this.#show(filter, found, typed, notices);
    if (!waits) return;
    this.#require('.filter-count').textContent = 'Looking for the words …';
    this.#words.load().then(
      () => this.#apply(typed),
      () => this.#showWithoutWords(filter, typed, notices),
    );
  }

  #showWithoutWords(filter: Filter, typed: readonly Ignored[], notices: readonly string[]): void {
    this.#require('.results').ariaBusy = 'false';
    this.#show(filter, null, typed, [
      ...notices,
      'The site did not answer when it was asked for the words, so they narrow nothing. Load the page again to try once more.',
    ]);
  }

  #show(filter: Filter, found: Found, typed: readonly Ignored[], notices: readonly string[]): void {
    const shown = new Set<ListedEvent>(filterEvents(this.#events, filter, found));
    const target = decodeHash(location.hash);
    const outside = this.#events.find((event) => event.id === target && !shown.has(event));
    for (const event of this.#events) {
      const hidden = !shown.has(event) && event !== outside;
      if (event.element.hidden !== hidden) event.element.hidden = hidden;
    }
    this.querySelector('.outside')?.classList.remove('outside');
    outside?.element.classList.add('outside');
    this.#hideEmptyHeadings(isEmpty(filter));
    const moved = orderTimeline(this.#require('.timeline'), filter.order);
    this.#fields.fill(filter, typed);
    this.#showState(filter, shown.size);
    this.#showWayOut(filter, shown.size, found);
    const outsideNotice = 'The event this link names is outside the filter; it is shown all the same.';
    this.#require('.filter-notice').textContent = [...notices, ...(outside ? [outsideNotice] : [])].join(' ');
    if (moved || outside) this.#events.find(({ id }) => id === target)?.element.scrollIntoView();
    // What the reader asked for is painted first, then what goes along with it.
    requestAnimationFrame(() => setTimeout(() => this.#follow(filter, found, shown)));
  }

  #follow(filter: Filter, found: Found, shown: ReadonlySet<ListedEvent>): void {
    markFoundWords(
      [...shown].map(({ element }) => element),
      found === null ? '' : filter.q,
    );
    this.#fields.showCounts((key) => countChoices(this.#events, filter, key, found));
    this.dispatchEvent(new Event('filtered'));
  }

  /** A month, a day or a silence is shown with the events it stands for; silences only where no event is hidden. */
  #hideEmptyHeadings(complete: boolean): void {
    for (const [group, events] of this.#groups) group.hidden = events.every(({ element }) => element.hidden);
    for (const silence of this.querySelectorAll<HTMLElement>('.silence')) silence.hidden = !complete;
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
    this.#require('[type="submit"]').textContent = `Show ${text}`;
    const query = isEmpty(filter) ? '' : formatFilter(filter);
    this.dataset['query'] = query;
    this.dataset['view'] = describeView(filter, this.#nameOf);
    document.title = [...describeMarks(filter, this.#nameOf), this.#title].join(' · ');
    renderFeeds(this.#require('.filter-feeds'), filter, this.#nameOf);
    renderMarks(this.#require('.filter-marks'), filter, this.#nameOf, (without, index) => {
      this.#go(without);
      const left = this.querySelectorAll<HTMLElement>('.filter-marks button');
      (left[Math.min(index, left.length - 1)] ?? count).focus();
    });
  }

  #showWayOut(filter: Filter, shown: number, found: Found): void {
    this.#require('.filter-empty').hidden = shown > 0;
    const widenings = shown > 0 ? [] : listWidenings(this.#events, filter, found);
    renderWidenings(this.#require('.filter-widenings'), widenings, this.#nameOf, (wider) => {
      this.#go(wider);
      this.#require('.filter-count').focus();
    });
  }
}

/** Whether a field holds a day whose year is still being typed: browsers offer every digit of it as a change. */
function isUnfinished(field: EventTarget | null): boolean {
  return field instanceof HTMLInputElement && field.type === 'date' && field.value.startsWith('0');
}

/** Whether a link or an address led here, and not the way back or a reload. */
function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
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
