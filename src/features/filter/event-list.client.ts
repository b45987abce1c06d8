import { type ListedEvent, readEvents } from './listed-event.client.ts';
import { update } from './update.client.ts';

/** The events of a timeline under their months and days, some of them shown. */
export class EventList {
  /** In the order of time. */
  readonly events: readonly ListedEvent[];
  /** Months and days, each with the events under it. */
  readonly #groups: ReadonlyMap<HTMLElement, readonly ListedEvent[]>;
  /** What came before the period that the timeline is about. */
  readonly #fold: HTMLDetailsElement | null;
  /** Whether a filter has unfolded it, and not the reader: then it folds again. */
  #unfolded = false;
  /** Gaps, each with the day that ends it. */
  readonly #silences: ReadonlyMap<HTMLElement, Element | null>;

  /** Reads the timeline once, and before the form offers anything twice; its events stay. */
  constructor(timeline: HTMLElement, form: HTMLElement) {
    const find = (selector: string) => [...timeline.querySelectorAll<HTMLElement>(selector)];
    this.events = readEvents(timeline, form);
    this.#fold = timeline.querySelector('details');
    const groups = new Map(find('.before-front, .period, .day').map((group) => [group, [] as ListedEvent[]]));
    for (const event of this.events) {
      for (let around = event.element.parentElement; around; around = around.parentElement)
        groups.get(around)?.push(event);
    }
    this.#groups = groups;
    this.#silences = new Map(find('.silence').map((silence) => [silence, silence.nextElementSibling]));
  }

  /** Shows these events and hides the others; gaps are true only if no event is left out, and what is left lies open. */
  show(shown: ReadonlySet<ListedEvent>, complete: boolean): void {
    for (const event of this.events) update(event.element, 'hidden', !shown.has(event));
    if (this.#fold && complete === this.#unfolded) {
      if (complete || !this.#fold.open) this.#fold.open = this.#unfolded = !complete;
    }
    for (const [group, events] of this.#groups) update(group, 'hidden', !events.some((event) => shown.has(event)));
    for (const [silence, day] of this.#silences)
      update(silence, 'hidden', !complete || day?.hasAttribute('hidden') === true);
  }
}
