import type { Citable } from './forms/citable.ts';

/** Writes the view that the filter shows into the citation of the timeline: its words and its address. */
class CiteView extends HTMLElement {
  #forms: typeof import('./forms/view.ts') | undefined;

  connectedCallback(): void {
    const filter = document.querySelector<HTMLElement>('timeline-filter');
    if (!filter) throw new Error('Expected <timeline-filter> on the page of <cite-view>');
    const whole = JSON.parse(this.dataset['citable'] ?? '') as Citable;
    // The page has the citation of the whole; what writes others comes with the first filter, and is soon there.
    const update = async () => {
      if (!this.#forms && !filter.dataset['query']) return;
      this.#forms ??= await import('./forms/view.ts');
      this.#write(this.#forms.citeView(whole, filter.dataset['query'] ?? '', filter.dataset['view'] ?? ''));
    };
    filter.addEventListener('filtered', () => void update());
    void update();
  }

  #write(texts: readonly string[]): void {
    const places = this.querySelectorAll('pre');
    for (const [index, text] of texts.entries()) {
      const place = places[index];
      if (place) place.textContent = text;
    }
  }
}

customElements.define('cite-view', CiteView);
