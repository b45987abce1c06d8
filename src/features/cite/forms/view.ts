import type { Citable } from './citable.ts';
import { formatCitations } from './citations.ts';
import { keyOf } from './key.ts';

/** The citations of a view of the timeline, in the order of their forms: its words are the title, its filter ends the address. */
export function citeView(whole: Citable, query: string, view: string): readonly string[] {
  const citable =
    query === ''
      ? whole
      : { ...whole, id: keyOf(query), title: view, container: whole.title, url: `${whole.url ?? ''}${query}` };
  return formatCitations(citable).map(({ text }) => text);
}
