import type { Citable } from './forms/citable.ts';

/** Writes the view that the filter shows into the citation of the timeline, where it is open or printed: its words and its address. */
class CiteView extends HTMLElement {
  #forms: typeof import('./forms/view.ts') | undefined;

  connectedCallback(): void {
    const filter = document.querySelector<HTMLElement>('timeline-filter');
    const details = this.querySelector('details');
    if (!filter || !details) throw new Error('Expected <timeline-filter> and <details> on the page of <cite-view>');
    const whole = JSON.parse(this.dataset['citable'] ?? '') as Citable;
    const write = () => this.#write(whole, filter.dataset['query'] ?? '', filter.dataset['view'] ?? '');
    // The page has the citation of the whole; what writes others comes with the first filter, in time for a printer.
    const update = async () => {
      if (!this.#forms && !filter.dataset['query']) return;
      this.#forms ??= await import('./forms/view.ts');
      if (details.open) write();
    };
    filter.addEventListener('filtered', () => void update());
    details.addEventListener('toggle', () => void update());
    addEventListener('beforeprint', write);
  }

  #write(whole: Citable, query: string, view: string): void {
    const places = this.querySelectorAll('pre');
    for (const [index, text] of (this.#forms?.citeView(whole, query, view) ?? []).entries()) {
      const place = places[index];
      if (place) place.textContent = text;
    }
  }
}

customElements.define('cite-view', CiteView);
