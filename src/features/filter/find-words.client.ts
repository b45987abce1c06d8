import type { PassageSource } from './show-found.client.ts';

/** It comes with the first words that are looked for. */
let script: Promise<typeof import('./show-found.client.ts')> | undefined;

/**
 * Removes earlier marks and passages, and returns a function that shows where the words are in events; `isCurrent` turns false
 * once another view is asked for.
 */
export function findWords<T extends { readonly element: HTMLElement }>(
  q: string,
  passages: PassageSource<T>,
  isCurrent: () => boolean,
): (events: Iterable<T>) => Promise<void> {
  if (q === '' && !script) return () => Promise.resolve();
  script ??= import('./show-found.client.ts');
  const finder = script.then(({ buildFinder }) => (isCurrent() ? buildFinder(q, passages, isCurrent) : undefined));
  // A reader whose connection fails sees the same events, unmarked.
  return (events) => finder.then((find) => find?.(events)).catch(() => undefined);
}
