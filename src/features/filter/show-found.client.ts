import { removePassages, showPassage } from './found-passages.client.ts';
import { buildMarker } from './found-words.client.ts';
import { pause } from './pause.client.ts';

/** What is written of an event; null where it has to be loaded first. */
export interface PassageSource<T> {
  readonly read: (event: T) => readonly string[] | null;
  readonly load: (event: T) => Promise<void>;
}

/** In milliseconds: for as long words are looked for in one go. */
const longest = 12;

/**
 * Removes earlier marks and passages, and returns a function that shows where the words are, a moment at a time, so that the
 * page answers in between. Passages follow when they have loaded.
 */
export function buildFinder<T extends { readonly element: HTMLElement }>(
  q: string,
  passages: PassageSource<T>,
  isCurrent: () => boolean,
): (events: Iterable<T>) => Promise<void> {
  removePassages();
  const mark = buildMarker(q);
  const show = (event: T, texts: readonly string[]) => {
    const passage = showPassage(event.element, texts, q);
    if (passage) mark(passage);
  };
  return async (events) => {
    if (q === '') return;
    const missing: T[] = [];
    let began = performance.now();
    for (const event of events) {
      if (performance.now() - began > longest) {
        await pause();
        began = performance.now();
      }
      if (!isCurrent()) return;
      mark(event.element);
      const texts = passages.read(event);
      if (texts) show(event, texts);
      else missing.push(event);
    }
    for (const event of missing) {
      if (!passages.read(event)) await passages.load(event).catch(() => undefined);
      if (!isCurrent()) return;
      show(event, passages.read(event) ?? []);
    }
  };
}
