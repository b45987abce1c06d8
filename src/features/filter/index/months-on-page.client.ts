import { otherPeriodWords } from '#words/timeline.ts';
import { type IndexedPeriod, rowsInPiece } from '../../../chronology/filter/pieces/event-index.ts';
import { formatCount } from '../../../format/number.ts';
import { layOut } from '../lay-out.client.ts';
import { reverse } from '../timeline-order.client.ts';
import { adoptMonth } from './adopt-month.client.ts';
import type { LoadedFiles } from './index-files.client.ts';
import { rowsOf } from './row-painter.client.ts';

/** The months of a long record that are in the list, one or several that follow each other; others come when they are asked for. */
export class MonthsOnPage {
  readonly #timeline: HTMLElement;
  readonly #files: LoadedFiles;
  /** Where the timeline is while it is on the page. */
  readonly #place = document.createComment('');

  constructor(timeline: HTMLElement, files: LoadedFiles) {
    this.#timeline = timeline;
    this.#files = files;
    timeline.before(this.#place);
    timeline.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.other-period a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !isMonth(link.dataset['period'])) return;
      event.preventDefault();
      void this.#add(link);
    });
  }

  /** Puts the timeline back on the page. */
  show(): void {
    if (this.#timeline.isConnected) return;
    this.#place.after(this.#timeline);
    void layOut(this.#timeline.querySelectorAll('.event'));
  }

  /** Takes it away, as results have the same events under the same ids. */
  hide(): void {
    // What comes back is laid out when it comes near, and then one by one.
    for (const event of this.#timeline.querySelectorAll('.event.laid-out')) event.classList.remove('laid-out');
    this.#timeline.remove();
  }

  /** Shows the month of an event whose row is loaded, and leads to it; returns whether it has been found there. */
  async goTo(place: number, id: string): Promise<boolean> {
    const month = this.#files.get(rowsOf(place))?.heads[place % rowsInPiece]?.slice(0, 'YYYY-MM'.length);
    const period = this.#periods.find((one) => one.period === month);
    if (!period || !isMonth(month)) return false;
    const section = await adoptMonth(period).catch(() => null);
    // A former id is on an element within the event.
    const event = section?.querySelector(`[id="${CSS.escape(id)}"]`)?.closest<HTMLElement>('.event');
    if (!section || !event) return false;
    for (const shown of this.#timeline.querySelectorAll('.period, .other-period')) shown.remove();
    this.#insert(section, period);
    this.#timeline.querySelector('.outside')?.classList.remove('outside');
    event.classList.add('outside');
    event.focus({ preventScroll: true });
    event.scrollIntoView();
    return true;
  }

  get #periods(): readonly IndexedPeriod[] {
    return this.#files.get('head')?.periods ?? [];
  }

  /** Brings the month that a link leads to into the list, beside the others; where it does not come, the link is followed. */
  async #add(link: HTMLAnchorElement): Promise<void> {
    if (link.ariaBusy === 'true') return;
    link.ariaBusy = 'true';
    try {
      await this.#files.load(['head']);
      const period = this.#periods.find((one) => one.period === link.dataset['period']);
      if (!period) throw new Error(link.href);
      const section = await adoptMonth(period);
      link.closest('.other-period')?.remove();
      this.#insert(section, period);
      const heading = section.querySelector<HTMLElement>('h2');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: 'nearest' });
    } catch {
      // A reader who comes back can ask again.
      link.ariaBusy = null;
      location.assign(link.href);
    }
  }

  /** Puts a month in its place among those that are there, and beside it the links to what is next. */
  #insert(section: HTMLElement, period: IndexedPeriod): void {
    const numberOf = (id = '') => this.#periods.findIndex((one) => `_${one.period}` === id);
    const at = this.#periods.indexOf(period);
    const isNewestFirst = this.#timeline.dataset['order'] === 'newest';
    const comesAfter = (shown: Element) => numberOf(shown.querySelector('h2')?.id) > at !== isNewestFirst;
    if (isNewestFirst) turnMonth(section);
    const shown = [...this.#timeline.querySelectorAll('.period')];
    const next = shown.find(comesAfter);
    if (next) next.before(section);
    else (shown.at(-1) ?? this.#timeline)[shown.length > 0 ? 'after' : 'append'](section);
    const numbers = [section, ...shown].map((one) => numberOf(one.querySelector('h2')?.id));
    this.#link('earlier', this.#periods[Math.min(...numbers) - 1], isNewestFirst);
    this.#link('later', this.#periods[Math.max(...numbers) + 1], !isNewestFirst);
    void layOut(section.querySelectorAll('.event'));
  }

  #link(where: 'earlier' | 'later', period: IndexedPeriod | undefined, isLast: boolean): void {
    this.#timeline.querySelector(`.other-period.${where}`)?.remove();
    if (!period) return;
    const link = document.createElement('a');
    link.href = period.href;
    link.dataset['period'] = period.period;
    link.textContent = otherPeriodWords[where](period.name, formatCount(period.count, 'event'));
    const line = document.createElement('p');
    line.className = `other-period ${where}`;
    line.append(link);
    this.#timeline[isLast ? 'append' : 'prepend'](line);
  }
}

/** Turns a month that comes into a timeline whose newest events are first. */
function turnMonth(month: HTMLElement): void {
  for (const list of [month, ...month.querySelectorAll('.day > ol')]) reverse(list);
}

function isMonth(period = ''): boolean {
  return /^\d{4}-\d{2}$/.test(period);
}
