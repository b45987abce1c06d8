import type { Filter } from '../../../chronology/filter/filter.ts';
import type { Filterable } from '../../../chronology/filter/matching.ts';
import { passagesInPiece } from '../../../chronology/filter/pieces/event-index.ts';
import { findPart } from '../find-part.client.ts';
import { findWords } from '../find-words.client.ts';
import type { PassageSource } from '../show-found.client.ts';
import type { LoadedFiles } from './index-files.client.ts';
import { type Row, RowPainter, rowsOf } from './row-painter.client.ts';

/** So many rows come at once, from at most so many pieces. */
const rowsAtOnce = 60;
const piecesAtOnce = 8;
/** So many come as the reader scrolls; then the foot of the page can be reached, and the button brings more. */
const rowsByScrolling = 300;
/** In CSS pixels: no row is as low. */
const lowestRow = 32;

/** The events that a filter finds in the index, as rows under their months and days. */
export class ResultList {
  /** Resolves once the first rows of the list are there, or cannot load. */
  painted = Promise.resolve();
  readonly #box: HTMLElement;
  readonly #more: HTMLElement;
  readonly #files: LoadedFiles;
  readonly #painter: RowPainter;
  /** The places of the events, in the order in which they are shown, and how many of them are. */
  #places: readonly number[] = [];
  #shown = 0;
  /** Counts the lists, and which of them waits for its rows. */
  #turn = 0;
  #loading: number | null = null;
  readonly #seen: IntersectionObserver;
  #findIn: (rows: readonly Row[]) => void = () => undefined;

  constructor(root: HTMLElement, files: LoadedFiles, eventAt: (place: number) => Filterable | undefined) {
    this.#box = findPart(root, '.found');
    this.#more = findPart(root, '.found-more');
    this.#files = files;
    this.#painter = new RowPainter(this.#box, findPart(root, '.row-parts') as HTMLTemplateElement, files, eventAt);
    findPart(this.#more, 'button').addEventListener('click', () => void this.#showMore(rowsAtOnce, true));
    this.#seen = new IntersectionObserver(
      ([end]) => {
        if (end?.isIntersecting === true && this.#shown < rowsByScrolling) void this.#showMore(rowsAtOnce);
      },
      { rootMargin: '50%' },
    );
  }

  hide(): void {
    this.#begin([]);
    this.#box.hidden = true;
  }

  /** Shows the first of some events, at once where their rows are loaded; above them, the event that a link names, whose row it returns. */
  show(events: readonly Filterable[], order: Filter['order'], named?: number): HTMLElement | undefined {
    const places = events.map(({ id }) => Number(id)).filter((place) => place !== named);
    this.#begin(order === 'newest' ? places.reverse() : places);
    this.#box.hidden = false;
    const row = named === undefined ? undefined : this.#painter.paintNamed(named);
    this.painted = this.#showMore(Math.ceil(innerHeight / lowestRow));
    return row;
  }

  /** Shows in rows where words are, in those that come later too. */
  showWords(q: string, isCurrent: () => boolean): void {
    const find = findWords(q, this.#passages, isCurrent);
    let finding = Promise.resolve();
    this.#findIn = (rows) => {
      finding = finding.then(() => find(rows));
    };
    this.#findIn(this.#painter.rows);
  }

  #begin(places: readonly number[]): void {
    this.#turn++;
    this.#places = places;
    this.#shown = 0;
    this.#findIn = () => undefined;
    this.#painter.clear();
    this.#more.hidden = true;
  }

  async #showMore(most: number, byButton = false): Promise<void> {
    const turn = this.#turn;
    if (this.#loading === turn) return;
    const next = this.#pick(most);
    const names = [...new Set(next.map(rowsOf))];
    if (!this.#files.has(names)) {
      this.#loading = turn;
      await this.#files.load(names).catch(() => undefined);
      if (this.#loading === turn) this.#loading = null;
      if (turn !== this.#turn) return;
      if (!this.#files.has(names)) {
        // The button asks again.
        this.#more.hidden = false;
        return;
      }
    }
    const rows = this.#painter.paint(next);
    this.#shown += next.length;
    this.#more.hidden = this.#shown >= this.#places.length;
    this.#findIn(rows);
    // Asked anew, it says again whether the end is near.
    this.#seen.unobserve(this.#more);
    this.#seen.observe(this.#more);
    if (byButton) rows[0]?.element.focus({ preventScroll: true });
  }

  /** The events that come next: as many as are wanted, unless they are scattered over too many pieces. */
  #pick(most: number): readonly number[] {
    const next = this.#places.slice(this.#shown, this.#shown + most);
    const pieces = new Set<string>();
    const end = next.findIndex((place) => pieces.add(rowsOf(place)).size > piecesAtOnce);
    return end < 0 ? next : next.slice(0, end);
  }

  readonly #passages: PassageSource<Row> = {
    read: ({ place }) => this.#files.get(passagesOf(place))?.[place % passagesInPiece] ?? null,
    load: ({ place }) => this.#files.load([passagesOf(place)]),
  };
}

function passagesOf(place: number): `passages-${number}` {
  return `passages-${Math.floor(place / passagesInPiece)}`;
}
