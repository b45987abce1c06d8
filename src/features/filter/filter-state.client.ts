import { filterSentences as sentences } from '#words/filter.ts';
import { type Filter, formatFilter, isEmpty } from '../../chronology/filter/filter.ts';
import { type Found, listWidenings } from '../../chronology/filter/matching.ts';
import { formatCount, formatNumber } from '../../format/number.ts';
import { renderFeeds, renderMarks, renderWidenings } from './filter-marks.client.ts';
import type { NameOf } from './filter-sentences.ts';
import type { Listing } from './listing.ts';
import { findPart } from './find-part.client.ts';
import { otherOrder } from './timeline-order.client.ts';
import { update } from './update.client.ts';

/** What a reader is told of the filter that is on: how many events it leaves, what can be removed, and what would bring events back. */
export class FilterState {
  readonly #root: HTMLElement;
  readonly #listing: Pick<Listing, 'events' | 'count'>;
  readonly #nameOf: NameOf;
  readonly #go: (filter: Filter) => void;

  /** `root` holds the parts that say it; `go` takes the reader to another filter. */
  constructor(
    root: HTMLElement,
    listing: Pick<Listing, 'events' | 'count'>,
    nameOf: NameOf,
    go: (filter: Filter) => void,
  ) {
    this.#root = root;
    this.#listing = listing;
    this.#nameOf = nameOf;
    this.#go = go;
  }

  /** Tells how many of the events a filter shows. */
  show(filter: Filter, shown: number, found: Found): void {
    const all = this.#listing.count;
    const events = formatCount(all, 'event');
    const text = isEmpty(filter) ? events : sentences.some(formatNumber(shown), events);
    const count = findPart(this.#root, '.filter-count');
    update(count, 'textContent', filter.order === 'newest' ? sentences.newestFirst(text) : text);
    update(findPart(this.#root, '[type="submit"]'), 'textContent', sentences.show(text));
    this.#showOrder(filter);
    renderFeeds(findPart(this.#root, '.filter-feeds'), filter, this.#nameOf);
    renderMarks(findPart(this.#root, '.filter-marks'), filter, this.#nameOf, (without, index) => {
      this.#go(without);
      const left = this.#root.querySelectorAll<HTMLElement>('.filter-marks button');
      (left[Math.min(index, left.length - 1)] ?? count).focus();
    });
    findPart(this.#root, '.filter-empty').hidden = shown > 0;
    const widenings = shown > 0 ? [] : listWidenings(this.#listing.events, filter, found);
    renderWidenings(findPart(this.#root, '.filter-widenings'), widenings, this.#nameOf, (wider) => {
      this.#go(wider);
      count.focus();
    });
  }

  /** Says that the words are still on their way. */
  wait(): void {
    update(findPart(this.#root, '.filter-count'), 'textContent', sentences.searching);
  }

  /** Says what the reader should know of what is shown. */
  notice(sentences: readonly string[]): void {
    update(findPart(this.#root, '.filter-notice'), 'textContent', sentences.join(' '));
  }

  #showOrder(filter: Filter): void {
    const order = otherOrder(filter.order);
    const link = findPart(this.#root, '.order') as HTMLAnchorElement;
    link.href = location.pathname + formatFilter({ ...filter, order });
    update(link, 'textContent', sentences.order[order]);
  }
}
