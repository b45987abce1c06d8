import { chooseDays } from './choose-days.ts';
import { rove } from './rove.ts';

/** Makes the overview one stop of the keyboard, says what a mark is, and lets days be chosen where the timeline can be filtered. */
class TimeOverview extends HTMLElement {
  connectedCallback(): void {
    const picture = this.querySelector<HTMLElement>('.overview-picture');
    const says = this.querySelector<HTMLElement>('.overview-says');
    if (!picture || !says) throw new Error('Expected .overview-picture and .overview-says inside <time-overview>');
    rove(
      [...picture.querySelectorAll('.overview-lane svg')].map((lane) => [...lane.querySelectorAll<SVGAElement>('a')]),
    );
    const filter = document.querySelector<HTMLElement>('timeline-filter');
    const hint = filter ? 'Press on a day, or drag over several, to narrow the timeline to them.' : '';
    const say = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('.overview-lane a') : null;
      says.dataset['says'] = link?.querySelector('title')?.textContent ?? hint;
    };
    for (const moved of ['pointerover', 'focusin']) picture.addEventListener(moved, say);
    says.dataset['says'] = hint;
    if (filter) this.#follow(filter, picture);
  }

  /** What the filter hides is dimmed here, and what is chosen here goes into the filter. */
  #follow(filter: HTMLElement, picture: HTMLElement): void {
    const stretch = { from: this.dataset['from'] ?? '', to: this.dataset['to'] ?? '' };
    const days = chooseDays(picture, stretch, (from, to) => fillIn(filter, from, to));
    this.addEventListener('click', (event) => {
      const week = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-from]') : null;
      if (!week || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      fillIn(filter, week.dataset['from'] ?? '', week.dataset['to'] ?? '');
    });
    const show = () => {
      const query = new URLSearchParams(filter.dataset['query']);
      days.show(query.get('from'), query.get('to'));
      for (const mark of picture.querySelectorAll('a[href^="#"]')) {
        const event = document.getElementById((mark.getAttribute('href') ?? '').slice(1));
        mark.classList.toggle('out', event?.hidden === true);
      }
    };
    new MutationObserver(show).observe(filter, { attributeFilter: ['data-query'] });
    show();
  }
}

/** The form is the one way into the filter. */
function fillIn(filter: HTMLElement, from: string, to: string): void {
  const form = filter.querySelector('form');
  for (const [name, day] of Object.entries({ from, to })) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = day;
  }
  form?.requestSubmit();
}

customElements.define('time-overview', TimeOverview);
