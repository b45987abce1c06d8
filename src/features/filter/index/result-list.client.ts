import type { Filter } from '../../../chronology/filter/filter.ts';
import type { Filterable } from '../../../chronology/filter/matching.ts';
import { passagesInPiece, rowsInPiece } from '../../../chronology/filter/pieces/event-index.ts';
import { findPart } from '../find-part.client.ts';
import { type PassageSource, buildFinder } from '../show-found.client.ts';
import type { LoadedFiles } from './index-files.client.ts';
import { type Row, RowPainter } from './row-painter.client.ts';

/** So many rows come at once, from at most so many pieces. */
const rowsAtOnce = 60;
const piecesAtOnce = 8;
/** So many come as the reader scrolls; then the foot of the page can be reached, and the button brings more. */
const rowsByScrolling = 300;
/** In CSS pixels: no row is as low. */
const lowestRow = 32;

/** The events that a filter finds in the index, as rows under their months and days. */
export class ResultList {
  readonly #box: HTMLElement;
  readonly #more: HTMLElement;
  readonly #files: LoadedFiles;
  readonly #painter: RowPainter;
  /** The places of the events, in the order in which they are shown, and how many of them are. */
  #places: readonly number[] = [];
  #shown = 0;
  #turn = 0;
  #findIn: (rows: readonly Row[]) => void = () => undefined;

  constructor(root: HTMLElement, files: LoadedFiles, eventAt: (place: number) => Filterable | undefined) {
    this.#box = findPart(root, '.found');
    this.#more = findPart(root, '.found-more');
    this.#files = files;
    this.#painter = new RowPainter(this.#box, findPart(root, '.row-parts') as HTMLTemplateElement, files, eventAt);
    findPart(this.#more, 'button').addEventListener('click', () => void this.#showMore(rowsAtOnce, true));
    const seen = new IntersectionObserver(
      ([end]) => {
        if (end?.isIntersecting === true && this.#shown < rowsByScrolling) void this.#showMore(rowsAtOnce);
      },
      { rootMargin: '50%' },
    );
    seen.observe(this.#more);
  }

  hide(): void {
    this.#begin([]);
    this.#box.hidden = true;
  }

  /** Shows the first of some events, at once where what rows say is there. */
  show(events: readonly Filterable[], order: Filter['order']): void {
    const places = events.map(({ id }) => Number(id));
    this.#begin(order === 'newest' ? places.reverse() : places);
    this.#box.hidden = false;
    void this.#showMore(Math.ceil(innerHeight / lowestRow));
  }

  /** Shows in rows where words are, in those that come later too. */
  showWords(q: string, isCurrent: () => boolean): void {
    const find = buildFinder(q, this.#passages, isCurrent);
    let finding = Promise.resolve();
    this.#findIn = (rows) => {
      finding = finding.then(() => find(rows));
    };
    this.#findIn(this.#painter.rows);
  }

  /** Leads to one event: its row, which comes first where it is not among those that are shown. */
  async showNamed(place: number): Promise<void> {
    await this.#files.load(['head', rowsOf(place)]);
    this.#painter.paintNamed(place).scrollIntoView();
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
    const turn = ++this.#turn;
    const next = this.#pick(most);
    const names = [...new Set(next.map(rowsOf))];
    if (!this.#files.has(['head', ...names])) {
      await this.#files.load(['head', ...names]).catch(() => undefined);
      if (turn !== this.#turn || !this.#files.has(names)) return;
    }
    const rows = this.#painter.paint(next);
    this.#shown += next.length;
    this.#more.hidden = this.#shown >= this.#places.length;
    this.#findIn(rows);
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

function rowsOf(place: number): `rows-${number}` {
  return `rows-${Math.floor(place / rowsInPiece)}`;
}

function passagesOf(place: number): `passages-${number}` {
  return `passages-${Math.floor(place / passagesInPiece)}`;
}
