/** Leads to the last day of a list that is not after the one chosen, or to its first; without it, the list remains. */
class GoToDay extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#go());
    this.querySelector('input')?.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#go();
    });
  }

  #go(): void {
    const { value = '', min = '', max = '' } = this.querySelector('input') ?? {};
    const chosen = value < min ? min : value;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-day], a[data-month]')];
    const dayOf = ({ dataset }: HTMLAnchorElement) => dataset['day'] ?? dataset['month'] ?? '';
    const last = links.findLast((link) => dayOf(link) <= chosen) ?? links[0];
    const { month } = last?.dataset ?? {};
    // Every day of a month in which something changed has a page.
    if (last && month !== undefined && chosen.startsWith(month) && chosen <= max) {
      location.assign(last.href.replace(/[^/]+\/$/, `${chosen}/`));
    } else last?.click();
  }
}

customElements.define('go-to-day', GoToDay);
