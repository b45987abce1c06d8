import { parseAttributes } from '../../chronology/filter/attributes.ts';
import type { Filterable } from '../../chronology/filter/matching.ts';

/** An event on the page, with what the filter needs to know of it. */
export interface ListedEvent extends Filterable {
  readonly element: HTMLElement;
}

/** Reads the events of a timeline, in its order, with the choices of its form that each has. */
export function readEvents(timeline: HTMLElement, form: HTMLElement): readonly ListedEvent[] {
  const elements = [...timeline.querySelectorAll<HTMLElement>('li.event')];
  const choices = [...form.querySelectorAll<HTMLInputElement>('[data-events]')];
  const events = parseAttributes(elements, choices);
  return elements.flatMap((element, at) => {
    const event = events[at];
    return event ? [{ ...event, element }] : [];
  });
}
