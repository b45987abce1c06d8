/** A day, and what holds from then on, in words. */
type Turn = readonly [day: string, state: string];

/** Lets the reader choose the day for which a table shows the state of commitments; without it, the columns remain. */
class StateOnDay extends HTMLElement {
  connectedCallback(): void {
    const day = this.querySelector('input');
    if (!day) return;
    day.addEventListener('input', () => this.#show(day.value));
    this.#show(day.value);
  }

  #show(day: string): void {
    for (const row of this.querySelectorAll<HTMLTableRowElement>('tr[data-states]')) {
      const turns = JSON.parse(row.dataset['states'] ?? '[]') as Turn[];
      const state = turns.findLast(([from]) => from <= day)?.[1] ?? this.dataset['before'] ?? '';
      row.querySelector('td.chosen')?.replaceChildren(day === '' ? '' : state);
    }
  }
}

customElements.define('state-on-day', StateOnDay);
