import type { Filterable } from '../../chronology/filter/matching.ts';

/** An event as it stands on the page, with what the filter needs to know of it. */
export interface ListedEvent extends Filterable {
  readonly element: HTMLElement;
}

/** Reads an event from its list item. */
export function readEvent(element: HTMLElement): ListedEvent {
  const { actors, kind, sources, threads, place, questions, earliest, latest } = element.dataset;
  return {
    element,
    id: element.id,
    actors: split(actors),
    kind: kind ?? '',
    sources: split(sources),
    threads: split(threads),
    place: place ?? '',
    questions: split(questions),
    earliest: earliest ?? '',
    latest: latest ?? '',
  };
}

function split(list: string | undefined): readonly string[] {
  return (list ?? '').split(' ').filter((id) => id !== '');
}
