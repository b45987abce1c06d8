import {
  type Filter,
  type Ignored,
  formatFilter,
  isEmpty,
  parseFilter,
  tidySpaces,
} from '../../chronology/filter/filter.ts';
import { type Found, countChoices, filterEvents } from '../../chronology/filter/matching.ts';
import { findEvents } from '../../chronology/filter/search.ts';
import { EventList } from './event-list.client.ts';
import './find-actor.client.ts';
import { FilterForm } from './filter-form.client.ts';
import { describeMarks } from './filter-marks.client.ts';
import { type NameOf, describeIgnored, describeView } from './filter-sentences.ts';
import { FilterState } from './filter-state.client.ts';
import { findPart } from './find-part.client.ts';
import { showFoundNames } from './found-names.client.ts';
import { removePassages, showPassage } from './found-passages.client.ts';
import { buildMarker } from './found-words.client.ts';
import type { ListedEvent } from './listed-event.client.ts';
import { orderTimeline, otherOrder } from './timeline-order.client.ts';
import { passages, searchIndex } from './word-search.client.ts';

/** What is to be shown, and what is to be said of it. */
interface View {
  readonly filter: Filter;
  readonly found: Found;
  /** What was typed and could not become part of the address. */
  readonly typed: readonly Ignored[];
  readonly notices: readonly string[];
  /** Whether the reader chose it here and looks at its beginning, so that what is below the screen may follow. */
  readonly chosen: boolean;
}

/**
 * Narrows the timeline to what the address asks for; the address is the only place where the filter lives. What is on can be
 * read from elsewhere: `data-query`, as in the address, and `data-view`, in words; after every change it dispatches `filtered`.
 */
class TimelineFilter extends HTMLElement {
  readonly #list = new EventList(findPart(this, '.timeline'), findPart(this, 'form'));
  readonly #form = new FilterForm(findPart(this, 'form') as HTMLFormElement);
  readonly #nameOf: NameOf = (key, value) => this.#form.nameOf(key, value);
  readonly #state = new FilterState(this, this.#list.events, this.#nameOf, (filter) => this.#go(filter));
  readonly #title = document.title;
  #following = 0;
  /** Whether words are being typed: their views are one step of the way back. */
  #typing = false;

  connectedCallback(): void {
    const form = findPart(this, 'form');
    foldBesideResults(findPart(this, 'details.filter') as HTMLDetailsElement);
    form.addEventListener('focusin', ({ target }) => {
      if ((target as Element).matches('[type=search]')) void searchIndex.load().catch(() => undefined);
    });
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
      findPart(this, 'details.filter').removeAttribute('open');
      findPart(this, '.results').scrollIntoView();
    });
    findPart(this, '.order').addEventListener('click', (event) => {
      event.preventDefault();
      const { filter } = parseFilter(location.search, this.#form.known);
      this.#go({ ...filter, order: otherOrder(filter.order) });
    });
    window.addEventListener('popstate', () => this.#apply());
    // In a window of another size, what is out of view has another too.
    window.addEventListener('resize', () => classList.remove('filtering'));
    this.#apply();
    // A reader who follows a link to a view wants its events; one who comes back is led to their place by the browser.
    if (this.dataset['query'] !== '' && location.hash === '' && isFirstVisit()) {
      findPart(this, '.results').scrollIntoView();
    }
  }

  #goToForm(): void {
    const { filter, ignored } = parseFilter(this.#form.read(), this.#form.known);
    this.#go(filter, ignored);
  }

  #go(filter: Filter, typed: readonly Ignored[] = []): void {
    const address = location.pathname + formatFilter(filter);
    classList.add('filtering');
    if (address !== location.pathname + location.search) {
      history[this.#typing ? 'replaceState' : 'pushState'](null, '', address);
    }
    const results = findPart(this, '.results');
    // Asked before anything changes, when the answer costs no layout.
    const below = results.getBoundingClientRect().top < 0;
    this.#apply(typed, true);
    if (below) results.scrollIntoView();
  }

  /** Shows what the address asks for. */
  #apply(typed: readonly Ignored[] = [], chosen = false): void {
    const { filter, ignored } = parseFilter(location.search, this.#form.known);
    const { content } = searchIndex;
    const found = filter.q === '' ? null : content && findEvents(content, filter.q);
    const waits = filter.q !== '' && found === null;
    findPart(this, '.results').ariaBusy = String(waits);
    const view = { filter, found, typed, notices: describeIgnored([...ignored, ...typed], filter), chosen };
    this.#show(view);
    if (!waits) return;
    this.#state.wait();
    searchIndex.load().then(
      () => this.#apply(typed),
      () => this.#showWithoutWords(view),
    );
  }

  #showWithoutWords(view: View): void {
    findPart(this, '.results').ariaBusy = 'false';
    const notice = 'Search did not load, so your search term is ignored. Reload to try again.';
    this.#show({ ...view, notices: [...view.notices, notice] });
  }

  #show(view: View): void {
    const { filter, found, notices } = view;
    const inside = filterEvents(this.#list.events, filter, found);
    const named = decodeHash(location.hash);
    const target = this.#list.events.find(({ id }) => id === named);
    const outside = target !== undefined && !inside.includes(target);
    this.querySelector('.outside')?.classList.remove('outside');
    if (outside) target.element.classList.add('outside');
    const shown = new Set(outside ? [...inside, target] : inside);
    this.#list.show(view.chosen && !outside ? this.#pickFirst(inside, filter) : shown, isEmpty(filter));
    const moved = orderTimeline(findPart(this, '.timeline'), filter.order);
    this.#form.fill(filter, view.typed);
    showFoundNames(findPart(this, '.found-names'), filter.q);
    this.#state.show(filter, inside.length, found);
    this.#state.notice(outside ? [...notices, outsideNotice] : notices);
    this.dataset['query'] = isEmpty(filter) ? '' : formatFilter(filter);
    this.dataset['view'] = describeView(filter, this.#nameOf);
    document.title = [...describeMarks(filter, this.#nameOf), this.#title].join(' · ');
    const fold = target?.element.closest('details');
    const folded = fold?.open === false;
    if (folded) fold.open = true;
    if (moved || outside || folded) target?.element.scrollIntoView();
    this.#follow(view, shown);
  }

  /** Of the events inside, those that are shown already and as many more as fill the screen. */
  #pickFirst(inside: readonly ListedEvent[], { order }: Filter): ReadonlySet<ListedEvent> {
    const many = Math.ceil(innerHeight / lowestEvent);
    const first = order === 'newest' ? inside.slice(-many) : inside.slice(0, many);
    return new Set([...first, ...inside.filter(({ element }) => !element.hidden)]);
  }

  /** What the reader asked for is painted first, then what goes along with it, unless by then they ask for something else. */
  #follow({ filter, found }: View, shown: ReadonlySet<ListedEvent>): void {
    const turn = ++this.#following;
    const follow = () => {
      if (turn !== this.#following) return;
      this.#list.show(shown, isEmpty(filter));
      void this.#showFound(shown, found === null ? '' : filter.q);
      this.#form.showCounts((key) => countChoices(this.#list.events, filter, key, found));
      this.dispatchEvent(new Event('filtered'));
    };
    requestAnimationFrame(() => setTimeout(follow));
  }

  /** Shows where the words are, in some events at a time, so that the page answers in between; passages come when they are there. */
  async #showFound(shown: ReadonlySet<ListedEvent>, q: string): Promise<void> {
    const turn = this.#following;
    removePassages();
    const mark = buildMarker(q);
    if (q === '') return;
    let done = 0;
    for (const event of shown) {
      if (++done % atOnce === 0) await new Promise((resolve) => setTimeout(resolve));
      if (turn !== this.#following) return;
      showPassage(event, q);
      mark(event.element);
    }
    if (passages.content) return;
    passages.load().then(
      () => {
        if (turn === this.#following) void this.#showFound(shown, q);
      },
      () => undefined,
    );
  }
}

/** With `filtering`, from the first choice on, what is out of view keeps its size instead of being laid out. */
const { classList } = document.documentElement;

const outsideNotice = 'This link points to an event outside your filters; it is shown anyway.';

/** Events whose words are looked for in one go: few enough that a slow phone answers in between. */
const atOnce = 8;

/** In CSS pixels: no more than a few events in a row are as low. */
const lowestEvent = 64;

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

/** The id a fragment names; a fragment that is no valid encoding names none. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

customElements.define('timeline-filter', TimelineFilter);
