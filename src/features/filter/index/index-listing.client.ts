import { type Filter, formatFilter, isEmpty } from '../../../chronology/filter/filter.ts';
import type { ListKey } from '../../../chronology/filter/key-lists.ts';
import { type Filterable, type Found, filterEvents } from '../../../chronology/filter/matching.ts';
import { piecesWith, readWords } from '../../../chronology/filter/pieces/dictionary.ts';
import { findEvents } from '../../../chronology/filter/search.ts';
import { isFound, splitTyped } from '../../../chronology/filter/spelling.ts';
import { findPart } from '../find-part.client.ts';
import type { Begun, Listing, View } from '../listing.ts';
import { namedInAddress } from '../named-in-address.client.ts';
import { orderTimeline } from '../timeline-order.client.ts';
import { searchNames } from '../word-search.client.ts';
import { type IndexName, LoadedFiles } from './index-files.client.ts';
import { LoadedEvents } from './loaded-events.client.ts';
import { MonthsOnPage } from './months-on-page.client.ts';
import { ResultList } from './result-list.client.ts';
import { rowsOf } from './row-painter.client.ts';

/** The events of a long record, of which the page holds a month: a filter shows what it finds in the index as a list. */
export class IndexListing implements Listing {
  readonly count: number;
  readonly #files: LoadedFiles;
  readonly #loaded: LoadedEvents;
  readonly #timeline: HTMLElement;
  readonly #months: MonthsOnPage;
  readonly #results: ResultList;
  /** The event that the address names, and its place; none where there is no such event. */
  #named: { readonly id: string; readonly place: number | undefined } = { id: '', place: undefined };
  /** The view of which results are shown; none where the timeline is. */
  #asked = '';
  /** Whether the words of these results have been looked for. */
  #isMarked = false;
  /** The event that the reader has been led to. */
  #led = '';
  /** What was found last, as every other choice asks for it again. */
  #lastFound: { readonly q: string; readonly found: Found } | null = null;

  constructor(root: HTMLElement, version: string) {
    this.#files = new LoadedFiles(version);
    this.#loaded = new LoadedEvents(this.#files);
    this.count = Number(root.dataset['count']);
    this.#timeline = findPart(root, '.timeline');
    this.#months = new MonthsOnPage(this.#timeline, this.#files);
    this.#results = new ResultList(root, this.#files, (place) => this.events[place]);
    window.addEventListener('hashchange', () => {
      if (this.#timeline.isConnected) void this.#goToMonth();
    });
  }

  get events(): readonly Filterable[] {
    return this.#loaded.events;
  }

  isReady(filter: Filter): boolean {
    if (isEmpty(filter)) return true;
    const id = eventInAddress();
    // A row that is followed to itself stays where it is.
    const isNamed = id === this.#named.id || (!this.#timeline.isConnected && document.getElementById(id) !== null);
    return this.knows(filter) && this.#files.has(this.#wordPieces(filter.q)) && isNamed;
  }

  async load(filter: Filter): Promise<void> {
    await this.learn(filter);
    const { q } = filter;
    // Names are shown beside results, which do without where they do not come.
    if (q !== '') await Promise.all([this.#files.load(this.#wordPieces(q)), searchNames.load().catch(() => undefined)]);
    await this.#lookUp(eventInAddress());
  }

  prepare(field: Element): void {
    this.#loaded.prepare(field);
    void searchNames.load().catch(() => undefined);
  }

  knows(filter: Filter, counted?: ListKey): boolean {
    return this.#loaded.knows(filter, counted);
  }

  learn(filter: Filter, counted?: ListKey): Promise<void> {
    return this.#loaded.learn(filter, counted);
  }

  find(q: string): Found {
    if (q === '' || this.events.length === 0) return null;
    if (this.#lastFound?.q === q) return this.#lastFound.found;
    const names = this.#wordPieces(q);
    if (!this.#files.has(names)) return null;
    const wanted = wantedWords(q);
    const pieces = names.flatMap((name) => this.#files.get(name) ?? []);
    const index = readWords(pieces, (word) => wanted.some((one) => isFound(word, one)));
    const found = findEvents({ events: this.events.map(({ id }) => id), ...index }, q);
    this.#lastFound = { q, found };
    return found;
  }

  show({ filter, found }: View): Begun {
    orderTimeline(this.#timeline, filter.order);
    // Without its part of the index a filter narrows nothing.
    if (isEmpty(filter) || !this.knows(filter)) {
      this.#asked = '';
      this.#results.hide();
      this.#months.show();
      const follow = (isCurrent: () => boolean) => {
        this.#results.showWords('', isCurrent);
        void this.#goToMonth();
      };
      return { inside: this.count, outside: false, painted: Promise.resolve(), settle: () => undefined, follow };
    }
    const inside = filterEvents(this.events, filter, found);
    const { id, place } = this.#named;
    const asked = [formatFilter(filter), id, found === null].join(' ');
    const isNew = asked !== this.#asked;
    this.#asked = asked;
    if (isNew) this.#isMarked = false;
    this.#months.hide();
    // A view that is asked for again keeps its rows, and the reader their place.
    const named = isNew ? this.#results.show(inside, filter.order, place) : undefined;
    return {
      inside: inside.length,
      outside: place !== undefined && !inside.some((event) => event.id === String(place)),
      painted: this.#results.painted,
      settle: () => {
        if (this.#led !== id) named?.scrollIntoView();
        this.#led = id;
      },
      // Of the same view shown several times in a row only the last follows.
      follow: () => {
        if (this.#isMarked) return;
        this.#isMarked = true;
        this.#results.showWords(found === null ? '' : filter.q, () => this.#asked === asked);
      },
    };
  }

  #wordPieces(q: string): readonly (IndexName & `words-${number}`)[] {
    const firsts = this.#files.get('head')?.words ?? [];
    return [...new Set(wantedWords(q).flatMap((word) => piecesWith(firsts, word)))].map((at) => `words-${at}` as const);
  }

  /** Leads to the event that the address names, once, where it is not on the page: its month comes, or else a row of it. */
  async #goToMonth(): Promise<void> {
    const id = eventInAddress();
    if (id === this.#led) return;
    this.#led = id;
    if (document.getElementById(id)) return;
    await this.#lookUp(id).catch(() => undefined);
    const { id: known, place } = this.#named;
    if (known !== id || place === undefined || !this.#timeline.isConnected) return;
    if (await this.#months.goTo(place, id)) return;
    this.#results.show([], 'oldest', place)?.focus();
  }

  /** Finds out where in the record an event is, so that it can be shown. */
  async #lookUp(id: string): Promise<void> {
    if (id === this.#named.id) return;
    if (id === '') {
      this.#named = { id, place: undefined };
      return;
    }
    await this.#files.load(['head']);
    const names = piecesWith(this.#files.get('head')?.ids ?? [], id).map((at) => `ids-${at}` as const);
    await this.#files.load(names);
    const pieces = names.flatMap((name) => this.#files.get(name) ?? []);
    const place = readWords(pieces, (word) => word === id).postings[0]?.[0];
    if (place !== undefined) await this.#files.load([rowsOf(place)]);
    this.#named = { id, place };
  }
}

/** The id that the fragment of the address names where it may be that of an event, otherwise ''. */
function eventInAddress(): string {
  const id = namedInAddress();
  return id.startsWith('_') ? '' : id;
}

/** The words that are looked for, apart and as one. */
function wantedWords(q: string): readonly string[] {
  return splitTyped(q).flatMap((parts) => [...parts, parts.join('')]);
}
