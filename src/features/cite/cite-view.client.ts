import type { Citable } from './forms/citable.ts';
import { formatCitations } from './forms/citations.ts';
import { keyOf } from './forms/key.ts';

/** Writes the view that the filter shows into the citation of the timeline, where it is open or printed: its words and its address. */
class CiteView extends HTMLElement {
  connectedCallback(): void {
    const filter = document.querySelector<HTMLElement>('timeline-filter');
    const details = this.querySelector('details');
    if (!filter || !details) throw new Error('Expected <timeline-filter> and <details> on the page of <cite-view>');
    const whole = JSON.parse(this.dataset['citable'] ?? '') as Citable;
    const write = () => this.#write(whole, filter.dataset['query'] ?? '', filter.dataset['view'] ?? '');
    const writeWhereOpen = () => details.open && write();
    filter.addEventListener('filtered', writeWhereOpen);
    details.addEventListener('toggle', writeWhereOpen);
    addEventListener('beforeprint', write);
  }

  #write(whole: Citable, query: string, view: string): void {
    const citable =
      query === ''
        ? whole
        : { ...whole, id: keyOf(query), title: view, container: whole.title, url: `${whole.url ?? ''}${query}` };
    const places = this.querySelectorAll('pre');
    for (const [index, { text }] of formatCitations(citable).entries()) {
      const place = places[index];
      if (place) place.textContent = text;
    }
  }
}

customElements.define('cite-view', CiteView);
