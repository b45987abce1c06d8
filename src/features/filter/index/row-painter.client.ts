import { eventPage } from '../../../addresses/event-page.ts';
import type { Filterable } from '../../../chronology/filter/matching.ts';
import { type RowPiece, rowsInPiece } from '../../../chronology/filter/pieces/event-index.ts';
import { formatWeekday } from '../../../format/weekday.ts';
import { capitalise } from '../../../format/words.ts';
import { findPart } from '../find-part.client.ts';
import type { LoadedFiles } from './index-files.client.ts';

/** An event as a row of results. */
export interface Row {
  readonly element: HTMLElement;
  readonly place: number;
}

/** Makes rows of what the index says of events, and puts them under the months and days they begin in. */
export class RowPainter {
  /** Those that are shown. */
  readonly rows: Row[] = [];
  readonly #box: HTMLElement;
  readonly #parts: DocumentFragment;
  readonly #files: LoadedFiles;
  readonly #eventAt: (place: number) => Filterable | undefined;
  /** What the last row is under. */
  #period = '';
  #head = '';
  #list: HTMLElement | null = null;

  /** `template` has a row without words, and the kinds. */
  constructor(
    box: HTMLElement,
    template: HTMLTemplateElement,
    files: LoadedFiles,
    eventAt: (place: number) => Filterable | undefined,
  ) {
    this.#box = box;
    this.#parts = template.content;
    this.#files = files;
    this.#eventAt = eventAt;
  }

  /** Takes all rows away. */
  clear(): void {
    this.#box.replaceChildren();
    this.rows.length = 0;
    this.#period = this.#head = '';
  }

  /** Adds rows for events, by their places; what they say has to be there. */
  paint(places: readonly number[]): readonly Row[] {
    const rows = places.map((place) => {
      const row = { element: this.#build(place), place };
      this.#openDay(this.#read(place, 'heads')).append(row.element);
      return row;
    });
    this.rows.push(...rows);
    return rows;
  }

  /** Shows the row of one event before all others. */
  paintNamed(place: number): HTMLElement {
    const row = this.#build(place);
    row.classList.add('outside');
    const list = createList();
    list.append(row);
    this.#box.prepend(list);
    this.rows.push({ element: row, place });
    return row;
  }

  #build(place: number): HTMLElement {
    const row = document.importNode(this.#parts.firstElementChild as HTMLElement, true);
    const [id, title, brief, date] = (['ids', 'titles', 'briefs', 'dates'] as const).map((name) =>
      this.#read(place, name),
    );
    row.id = id ?? '';
    row.classList.add(brief ? 'of-normal' : 'of-detail', 'laid-out');
    const link = findPart(row, '.event-title a') as HTMLAnchorElement;
    link.href = eventPage(id ?? '');
    link.textContent = title ?? '';
    (findPart(row, '.anchor') as HTMLAnchorElement).href = `#${id ?? ''}`;
    setOrRemove(findPart(row, '.told'), brief);
    setOrRemove(findPart(row, '.date'), date);
    const [kind = ''] = this.#eventAt(place)?.kind ?? [];
    const mark = this.#parts.querySelector(`[data-kind="${kind}"]`);
    if (mark) findPart(row, '.event-meta').prepend(document.importNode(mark, true));
    return row;
  }

  /** The list of a day, or of what has no day; under a new heading where the last row is under another. */
  #openDay(head: string): HTMLElement {
    if (this.#list && head === this.#head) return this.#list;
    const name = head.slice(0, 'YYYY-MM'.length);
    const period = this.#files.get('head')?.periods.find((one) => one.period === name);
    if (name !== this.#period) {
      const section = document.createElement('section');
      section.className = 'period';
      section.append(createHeading('h2', capitalise(period?.name ?? name)));
      this.#box.append(section);
    }
    const day = document.createElement('section');
    day.className = 'day';
    this.#list = createList();
    day.append(createHeading('h3', head === name ? (period?.undated ?? '') : formatWeekday(head)), this.#list);
    this.#box.lastElementChild?.append(day);
    [this.#period, this.#head] = [name, head];
    return this.#list;
  }

  #read(place: number, column: keyof RowPiece): string {
    return this.#files.get(rowsOf(place))?.[column][place % rowsInPiece] ?? '';
  }
}

function createHeading(level: 'h2' | 'h3', text: string): HTMLElement {
  const heading = document.createElement(level);
  heading.textContent = text;
  return heading;
}

/** Safari takes a list without marks for none. */
function createList(): HTMLElement {
  const list = document.createElement('ol');
  list.setAttribute('role', 'list');
  return list;
}

function setOrRemove(element: HTMLElement, text: string | undefined): void {
  if (text) element.textContent = text;
  else element.remove();
}

/** The file that has the row of an event. */
export function rowsOf(place: number): `rows-${number}` {
  return `rows-${Math.floor(place / rowsInPiece)}`;
}
