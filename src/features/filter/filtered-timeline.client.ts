import { type Filter, type Ignored, formatFilter, isEmpty } from '../../chronology/filter/filter.ts';
import { type Found, countChoices, filterEvents } from '../../chronology/filter/matching.ts';
import type { EventList } from './event-list.client.ts';
import type { FilterForm } from './filter-form.client.ts';
import { describeMarks } from './filter-marks.client.ts';
import { describeView } from './filter-sentences.ts';
import { FilterState } from './filter-state.client.ts';
import { findPart } from './find-part.client.ts';
import { showFoundNames } from './found-names.client.ts';
import { removePassages, showPassage } from './found-passages.client.ts';
import { buildMarker } from './found-words.client.ts';
import type { ListedEvent } from './listed-event.client.ts';
import { pause } from './pause.client.ts';
import { orderTimeline } from './timeline-order.client.ts';
import { passages } from './word-search.client.ts';

/** What is to be shown, and what is to be said of it. */
export interface View {
  readonly filter: Filter;
  readonly found: Found;
  /** What was typed and could not become part of the address. */
  readonly typed: readonly Ignored[];
  readonly notices: readonly string[];
  /** Whether the reader chose it here and looks at its beginning, so that what is below the screen may follow. */
  readonly chosen: boolean;
}

/** The timeline, its form and what is said of both, which show one view at a time. */
export class FilteredTimeline {
  readonly #root: HTMLElement;
  readonly #list: EventList;
  readonly #form: FilterForm;
  readonly #state: FilterState;
  readonly #title = document.title;
  #following = 0;

  /** `go` takes the reader to another filter. */
  constructor(root: HTMLElement, list: EventList, form: FilterForm, go: (filter: Filter) => void) {
    this.#root = root;
    this.#list = list;
    this.#form = form;
    this.#state = new FilterState(root, list.events, form.nameOf, go);
  }

  /** Says that the words are still on their way. */
  wait(): void {
    this.#state.wait();
  }

  /** Shows a view: what the reader asked for at once, the rest after it is painted. */
  show(view: View): void {
    const { filter, found, notices } = view;
    const inside = filterEvents(this.#list.events, filter, found);
    // A former id is on an element within the event.
    const named = document.getElementById(decodeHash(location.hash))?.closest('.event');
    const target = this.#list.events.find(({ element }) => element === named);
    const outside = target !== undefined && !inside.includes(target);
    this.#root.querySelector('.outside')?.classList.remove('outside');
    if (outside) target.element.classList.add('outside');
    const shown = new Set(outside ? [...inside, target] : inside);
    this.#list.show(view.chosen && !outside ? this.#pickFirst(inside, filter) : shown, isEmpty(filter));
    const moved = orderTimeline(findPart(this.#root, '.timeline'), filter.order);
    this.#form.fill(filter, view.typed);
    showFoundNames(findPart(this.#root, '.found-names'), filter.q);
    this.#state.show(filter, inside.length, found);
    this.#state.notice(outside ? [...notices, outsideNotice] : notices);
    this.#root.dataset['query'] = isEmpty(filter) ? '' : formatFilter(filter);
    this.#root.dataset['view'] = describeView(filter, this.#form.nameOf);
    document.title = [...describeMarks(filter, this.#form.nameOf), this.#title].join(' · ');
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
      this.#root.dispatchEvent(new Event('filtered'));
    };
    requestAnimationFrame(() => setTimeout(follow));
  }

  /** Shows where the words are, a moment at a time, so that the page answers in between; passages come when they are there. */
  async #showFound(shown: ReadonlySet<ListedEvent>, q: string): Promise<void> {
    const turn = this.#following;
    removePassages();
    const mark = buildMarker(q);
    if (q === '') return;
    let began = performance.now();
    for (const event of shown) {
      if (performance.now() - began > longest) {
        await pause();
        began = performance.now();
      }
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

const outsideNotice = 'This link points to an event outside your filters; it is shown anyway.';

/** In milliseconds: for as long words are looked for in one go. */
const longest = 12;

/** In CSS pixels: no more than a few events in a row are as low. */
const lowestEvent = 64;

/** The id a fragment names; a fragment that is no valid encoding names none. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
