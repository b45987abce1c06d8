import { sinceWords } from '#words/changes.ts';
import { base } from '../../addresses/base.ts';
import { describeSince } from './since-sentences.ts';

/**
 * Under this name the browser keeps which publication of the record the reader has seen: for good, and at the start of the
 * visit. A host may have several records.
 */
const key = `seen-publication${base}`;

/** Marks the events that were added or changed since the reader's last visit. What it remembers stays in the browser. */
class SinceLastVisit extends HTMLElement {
  connectedCallback(): void {
    const newest = this.dataset['newest'] ?? '';
    let last: string | null;
    try {
      last = sessionStorage.getItem(key) ?? localStorage.getItem(key);
      sessionStorage.setItem(key, last ?? newest);
      localStorage.setItem(key, newest);
    } catch {
      // A browser may refuse to remember; then nothing is shown.
      return;
    }
    this.#say(last === null ? null : markEvents(Number(last)));
    this.querySelector('button')?.addEventListener('click', () => this.#forget());
  }

  #say(marked: number | null): void {
    const [line, status] = [this.querySelector('p'), this.querySelector('[role="status"]')];
    if (!line || !status) return;
    line.hidden = false;
    status.textContent = describeSince(marked);
  }

  #forget(): void {
    sessionStorage.removeItem(key);
    localStorage.removeItem(key);
    for (const mark of document.querySelectorAll('.since-mark')) mark.remove();
    this.remove();
  }
}

/** Puts a word beside the kind of each event that has come or changed after a publication; returns how many have. */
function markEvents(since: number): number {
  const later = [...document.querySelectorAll<HTMLElement>('li.event[data-changed]')].filter(
    ({ dataset }) => Number(dataset['changed']) > since,
  );
  for (const event of later) {
    const mark = document.createElement('mark');
    mark.className = 'since-mark';
    mark.textContent = Number(event.dataset['added']) > since ? sinceWords.added : sinceWords.changed;
    event.querySelector('.kind')?.after(mark);
  }
  return later.length;
}

customElements.define('since-last-visit', SinceLastVisit);
