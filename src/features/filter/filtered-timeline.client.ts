import { filterSentences as sentences } from '#words/filter.ts';
import { type Filter, formatFilter, isEmpty } from '../../chronology/filter/filter.ts';
import { countChoices } from '../../chronology/filter/matching.ts';
import type { FilterForm } from './filter-form.client.ts';
import { describeMarks } from './filter-marks.client.ts';
import { describeView } from './filter-sentences.ts';
import { FilterState } from './filter-state.client.ts';
import { findPart } from './find-part.client.ts';
import { showFoundNames } from './found-names.client.ts';
import type { Begun, Listing, View } from './listing.ts';

/** The timeline, its form and what is said of both, which show one view at a time. */
export class FilteredTimeline {
  readonly #root: HTMLElement;
  readonly #listing: Listing;
  readonly #form: FilterForm;
  readonly #state: FilterState;
  readonly #title = document.title;
  #following = 0;

  /** `go` takes the reader to another filter. */
  constructor(root: HTMLElement, listing: Listing, form: FilterForm, go: (filter: Filter) => void) {
    this.#root = root;
    this.#listing = listing;
    this.#form = form;
    this.#state = new FilterState(root, listing, form.nameOf, go);
  }

  /** Says that what finds the events is still on its way. */
  wait(): void {
    this.#state.wait();
  }

  /** Shows a view: what the reader asked for at once, the rest after it is painted. Resolves once its first events are there. */
  show(view: View): Promise<void> {
    const { filter, found, notices } = view;
    const begun = this.#listing.show(view);
    this.#form.fill(filter, view.typed);
    showFoundNames(findPart(this.#root, '.found-names'), filter.q);
    this.#state.show(filter, begun.inside, found);
    this.#state.notice(begun.outside ? [...notices, sentences.outside] : notices);
    this.#root.dataset['query'] = isEmpty(filter) ? '' : formatFilter(filter);
    this.#root.dataset['view'] = describeView(filter, this.#form.nameOf);
    document.title = [...describeMarks(filter, this.#form.nameOf), this.#title].join(' · ');
    begun.settle();
    this.#follow(view, begun);
    return begun.painted;
  }

  /** What the reader asked for is painted first, then what goes along with it, unless by then they ask for something else. */
  #follow({ filter, found }: View, begun: Begun): void {
    const turn = ++this.#following;
    const isCurrent = () => turn === this.#following;
    const follow = () => {
      if (!isCurrent()) return;
      begun.follow(isCurrent);
      const { events } = this.#listing;
      // The numbers in the markup are those of no filter.
      if (events.length > 0 || !isEmpty(filter)) {
        this.#form.showCounts((key) =>
          this.#listing.knows(filter, key)
            ? countChoices(this.#listing.events, filter, key, found)
            : this.#listing.learn(filter, key),
        );
      }
      this.#root.dispatchEvent(new Event('filtered'));
    };
    requestAnimationFrame(() => setTimeout(follow));
  }
}
