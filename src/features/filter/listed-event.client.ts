import { parseAttributes } from '../../chronology/filter/attributes.ts';
import type { Filterable } from '../../chronology/filter/matching.ts';

/** An event on the page, with what the filter needs to know of it. */
export interface ListedEvent extends Filterable {
  readonly element: HTMLElement;
}

/** Reads an event from its list item. */
export function readEvent(element: HTMLElement): ListedEvent {
  return { element, ...parseAttributes(element.id, element.dataset) };
}
