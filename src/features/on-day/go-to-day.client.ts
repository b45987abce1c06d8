/** Leads to the last day of a list that is not after the one chosen; without it, the list remains. */
class GoToDay extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (submitted) => {
      submitted.preventDefault();
      const chosen = this.querySelector('input')?.value ?? '';
      const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-day]')];
      links.findLast(({ dataset }) => (dataset['day'] ?? '') <= chosen)?.click();
    });
  }
}

customElements.define('go-to-day', GoToDay);
