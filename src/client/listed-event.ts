import type { Filterable } from '../chronology/filter.ts';

/** An event as it stands on the page, with what the filter needs to know of it. */
export interface ListedEvent extends Filterable {
  readonly element: HTMLElement;
}

/** Reads an event from its list item. */
export function readEvent(element: HTMLElement): ListedEvent {
  const { actors, kind, sources, threads, place, earliest, latest } = element.dataset;
  return {
    element,
    actors: split(actors),
    kind: kind ?? '',
    sources: split(sources),
    threads: split(threads),
    place: place ?? '',
    earliest: earliest ?? '',
    latest: latest ?? '',
    text: element.textContent,
  };
}

function split(list: string | undefined): readonly string[] {
  return (list ?? '').split(' ').filter((id) => id !== '');
}
