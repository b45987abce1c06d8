import { filterSentences as sentences } from '#words/filter.ts';
import { type Filter, type Ignored, formatFilter, parseFilter, tidySpaces } from '../../chronology/filter/filter.ts';
import './find-actor.client.ts';
import { FilterForm } from './filter-form.client.ts';
import { describeIgnored } from './filter-sentences.ts';
import { FilteredTimeline } from './filtered-timeline.client.ts';
import { findPart } from './find-part.client.ts';
import { layOut } from './lay-out.client.ts';
import type { Listing, View } from './listing.ts';
import { PageListing } from './page-listing.client.ts';
import { pause } from './pause.client.ts';
import { otherOrder } from './timeline-order.client.ts';

/**
 * Narrows the timeline to what the address asks for; the address is the only place where the filter lives. What is on can be
 * read from elsewhere: `data-query`, as in the address, and `data-view`, in words; after every change it dispatches `filtered`.
 */
class TimelineFilter extends HTMLElement {
  connectedCallback(): void {
    foldBesideResults(findPart(this, 'details.filter') as HTMLDetailsElement);
    void this.#begin();
  }

  /**
   * The page has hundreds of events and of choices: it answers between reading the one and the other. A reader who comes back is
   * led to their place by the browser, which has to find the whole page as they left it.
   */
  async #begin(): Promise<void> {
    const returns = !isFirstVisit();
    this.classList.toggle('laid-out', returns);
    const form = findPart(this, 'form') as HTMLFormElement;
    const { index } = this.dataset;
    const listing =
      index === undefined
        ? new PageListing(this)
        : new (await import('./index/index-listing.client.ts')).IndexListing(this, index);
    if (!returns) await pause();
    const choices = new FilterForm(form);
    if (!returns) await pause();
    new Navigation(this, listing, choices).begin();
    await layOut(this.querySelectorAll('li.event'));
  }
}

/** Goes from filter to filter: on the way in, where the reader chooses, and back. */
class Navigation {
  readonly #root: HTMLElement;
  readonly #form: FilterForm;
  readonly #listing: Listing;
  readonly #timeline: FilteredTimeline;
  /** Whether words are being typed: their views are one step of the way back. */
  #typing = false;
  /** When the first events of the view are there; null while it waits for what finds them. */
  #painted: Promise<void> | null = null;

  constructor(root: HTMLElement, listing: Listing, form: FilterForm) {
    this.#root = root;
    this.#form = form;
    this.#listing = listing;
    this.#timeline = new FilteredTimeline(root, listing, form, (filter) => this.#go(filter));
  }

  begin(): void {
    const form = findPart(this.#root, 'form');
    form.addEventListener('focusin', ({ target }) => this.#listing.prepare(target as Element));
    form.addEventListener('focusout', () => (this.#typing = false));
    form.addEventListener('input', ({ target }) => {
      if (!isWords(target) || unfinishedWord.test(target.value)) return;
      this.#goToForm();
      this.#typing = true;
    });
    form.addEventListener('change', ({ target }) => {
      // What is applied already is not drawn again, or the button that took the focus would be gone before it is let go.
      if (!isUnfinished(target) && !isApplied(target)) this.#goToForm();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#goToForm();
      if (wide.matches) return;
      findPart(this.#root, 'details.filter').removeAttribute('open');
      findPart(this.#root, '.results').scrollIntoView();
    });
    findPart(this.#root, '.order').addEventListener('click', (event) => {
      event.preventDefault();
      const { filter } = parseFilter(location.search, this.#form.known);
      this.#go({ ...filter, order: otherOrder(filter.order) });
    });
    window.addEventListener('popstate', () => this.#apply());
    this.#apply();
    // A reader who follows a link to a view wants its events; one who comes back is led to their place by the browser.
    if (this.#root.dataset['query'] !== '' && location.hash === '' && isFirstVisit()) {
      findPart(this.#root, '.results').scrollIntoView();
    }
  }

  #goToForm(): void {
    const { filter, ignored } = parseFilter(this.#form.read(), this.#form.known);
    this.#go(filter, ignored);
  }

  #go(filter: Filter, typed: readonly Ignored[] = []): void {
    const address = location.pathname + formatFilter(filter);
    if (address !== location.pathname + location.search) {
      history[this.#typing ? 'replaceState' : 'pushState'](null, '', address);
    }
    const results = findPart(this.#root, '.results');
    // Asked before anything changes, when the answer costs no layout.
    const below = results.getBoundingClientRect().top < 0;
    this.#apply(typed, true);
    if (below) results.scrollIntoView();
  }

  /** Shows what the address asks for. */
  #apply(typed: readonly Ignored[] = [], chosen = false): void {
    const { filter, ignored } = parseFilter(location.search, this.#form.known);
    const found = this.#listing.find(filter.q);
    const waits = !this.#listing.isReady(filter);
    findPart(this.#root, '.results').ariaBusy = 'true';
    const view = { filter, found, typed, notices: describeIgnored([...ignored, ...typed], filter), chosen };
    if (!waits) {
      this.#show(view);
      return;
    }
    this.#painted = null;
    if (this.#listing.knows(filter)) void this.#timeline.show(view);
    else this.#form.fill(filter, typed);
    this.#timeline.wait();
    this.#listing.load(filter).then(
      () => this.#apply(typed),
      () => this.#showWithoutWords(view),
    );
  }

  #showWithoutWords(view: View): void {
    const notice = sentences[this.#listing.knows(view.filter) ? 'noSearch' : 'noFilters'];
    this.#show({ ...view, notices: [...view.notices, notice] });
  }

  /** Shows a view whose events are known; the results are busy until the first of them are there. */
  #show(view: View): void {
    const painted = this.#timeline.show(view);
    this.#painted = painted;
    void painted.then(() => {
      if (this.#painted === painted) findPart(this.#root, '.results').ariaBusy = 'false';
    });
  }
}

/** Where there is room for the form beside the results. */
const wide = matchMedia('(min-width: 64rem)');

/**
 * Beside the results the form is open, in the markup too, as style alone only shows it; above them it folds, unless a reader
 * who turns or zooms the page is inside.
 */
function foldBesideResults(panel: HTMLDetailsElement): void {
  const fold = () => {
    panel.open = wide.matches || panel.contains(document.activeElement);
  };
  wide.addEventListener('change', fold);
  fold();
}

function isApplied(field: EventTarget | null): boolean {
  return isWords(field) && tidySpaces(field.value) === new URLSearchParams(location.search).get('q');
}

/** More letters are likely to follow the first two of a word. */
const unfinishedWord = /(?:^|\s)\S{1,2}$/u;

function isWords(field: EventTarget | null): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.name === 'q';
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

customElements.define('timeline-filter', TimelineFilter);
