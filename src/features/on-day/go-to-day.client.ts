/** Leads to the last day of a list that is not after the one chosen, or to its first; without it, the list remains. */
class GoToDay extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#go());
    this.querySelector('input')?.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#go();
    });
  }

  #go(): void {
    const chosen = this.querySelector('input')?.value ?? '';
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-day]')];
    const last = links.findLast(({ dataset }) => (dataset['day'] ?? '') <= chosen);
    (last ?? links[0])?.click();
  }
}

customElements.define('go-to-day', GoToDay);
