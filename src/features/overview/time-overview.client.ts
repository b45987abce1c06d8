import { chooseDays } from './choose-days.client.ts';
import { rove } from './rove.client.ts';

/** Makes the overview one stop of the keyboard, says what a mark is, and lets days be chosen where the timeline can be filtered. */
class TimeOverview extends HTMLElement {
  connectedCallback(): void {
    const picture = this.querySelector<HTMLElement>('.overview-picture');
    const plot = this.querySelector('.overview-days');
    const says = this.querySelector<HTMLElement>('.overview-says');
    if (!picture || !plot || !says) throw new Error('Expected an overview inside <time-overview>');
    rove(picture, [...picture.querySelectorAll('.overview-lane svg')]);
    const filter = document.querySelector<HTMLElement>('timeline-filter');
    const { says: leads = '', filter: filters = '' } = says.dataset;
    const hint = filter ? `${leads} ${filters}` : leads;
    says.dataset['says'] = hint;
    const say = ({ target }: Event) => {
      says.dataset['says'] = (target as Element).closest('a')?.querySelector('title')?.textContent ?? hint;
    };
    picture.addEventListener('pointerover', say);
    picture.addEventListener('focusin', say);
    if (!filter) return;
    const readChosen = () => {
      const query = new URLSearchParams(filter.dataset['query']);
      return { from: query.get('from'), to: query.get('to') };
    };
    const draw = chooseDays(this, plot, readChosen, (from, to) => fillIn(filter, from, to));
    const show = () => {
      draw();
      for (const mark of this.querySelectorAll<SVGAElement>('.overview-lane a')) {
        mark.classList.toggle('out', document.getElementById(mark.href.baseVal.slice(1))?.hidden === true);
      }
    };
    filter.addEventListener('filtered', show);
    show();
  }
}

/** The form is the one way into the filter. */
function fillIn(filter: HTMLElement, from = '', to = ''): void {
  for (const [name, day] of Object.entries({ from, to })) {
    const field = filter.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (field) field.value = day;
  }
  filter.querySelector('form')?.requestSubmit();
}

customElements.define('time-overview', TimeOverview);
