import { type Filter, isEmpty } from '../../chronology/filter/filter.ts';
import { type Found, filterEvents } from '../../chronology/filter/matching.ts';
import { findEvents } from '../../chronology/filter/search.ts';
import { EventList } from './event-list.client.ts';
import { findPart } from './find-part.client.ts';
import { findWords } from './find-words.client.ts';
import type { PassageSource } from './show-found.client.ts';
import type { ListedEvent } from './listed-event.client.ts';
import type { Begun, Listing, View } from './listing.ts';
import { namedInAddress } from './named-in-address.client.ts';
import { orderTimeline } from './timeline-order.client.ts';
import { passages, searchIndex } from './word-search.client.ts';

/** The events of a record that are all on the page: a filter shows some of them and hides the others. */
export class PageListing implements Listing {
  readonly events: readonly ListedEvent[];
  readonly #root: HTMLElement;
  readonly #list: EventList;

  /** Reads the timeline once, and before the form offers anything twice. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#list = new EventList(findPart(root, '.timeline'), findPart(root, 'form'));
    this.events = this.#list.events;
  }

  get count(): number {
    return this.events.length;
  }

  isReady({ q }: Filter): boolean {
    return q === '' || searchIndex.content !== null;
  }

  load(): Promise<void> {
    return searchIndex.load();
  }

  prepare(field: Element): void {
    if (field.matches('[type=search]')) void searchIndex.load().catch(() => undefined);
  }

  knows(): true {
    return true;
  }

  learn(): Promise<void> {
    return Promise.resolve();
  }

  find(q: string): Found {
    return q === '' ? null : searchIndex.content && findEvents(searchIndex.content, q);
  }

  show({ filter, found, chosen }: View): Begun {
    const inside = filterEvents(this.events, filter, found);
    const complete = isEmpty(filter);
    // A former id is on an element within the event.
    const named = document.getElementById(namedInAddress())?.closest('.event');
    const target = this.events.find(({ element }) => element === named);
    const outside = target !== undefined && !inside.includes(target);
    this.#root.querySelector('.outside')?.classList.remove('outside');
    if (outside) target.element.classList.add('outside');
    const shown = new Set(outside ? [...inside, target] : inside);
    this.#list.show(chosen && !outside ? pickFirst(inside, filter) : shown, complete);
    const moved = orderTimeline(findPart(this.#root, '.timeline'), filter.order);
    return {
      inside: inside.length,
      outside,
      painted: Promise.resolve(),
      settle: () => {
        const fold = target?.element.closest('details');
        const folded = fold?.open === false;
        if (folded) fold.open = true;
        if (moved || outside || folded) target?.element.scrollIntoView();
      },
      follow: (isCurrent) => {
        this.#list.show(shown, complete);
        void findWords(found === null ? '' : filter.q, passagesOfEvent, isCurrent)(shown);
      },
    };
  }
}

/** Of the events inside, those that are shown already and as many more as fill the screen. */
function pickFirst(inside: readonly ListedEvent[], { order }: Filter): ReadonlySet<ListedEvent> {
  const many = Math.ceil(innerHeight / lowestEvent);
  const first = order === 'newest' ? inside.slice(-many) : inside.slice(0, many);
  return new Set([...first, ...inside.filter(({ element }) => !element.hidden)]);
}

/** In CSS pixels: no more than a few events in a row are as low. */
const lowestEvent = 64;

const passagesOfEvent: PassageSource<ListedEvent> = {
  read: ({ id }) => passages.content && (passages.content[id] ?? []),
  load: () => passages.load(),
};
