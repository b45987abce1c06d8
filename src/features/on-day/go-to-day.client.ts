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
    const dayOf = ({ dataset: { day, days, month } }: HTMLAnchorElement) => day ?? days?.slice(0, 10) ?? month ?? '';
    const last = links.findLast((link) => dayOf(link) <= chosen) ?? links[0];
    const { month, days } = last?.dataset ?? {};
    // Every day of a month in which something changed has a page, unless the link names those that do.
    const other = month !== undefined && chosen.startsWith(month) && chosen <= max ? chosen : undefined;
    const day = days ? days.split(' ').findLast((one) => one <= chosen) : other;
    if (last && day !== undefined) location.assign(last.href.replace(/[^/]+\/$/, `${day}/`));
    else last?.click();
  }
}

customElements.define('go-to-day', GoToDay);
