// The reader is citation-js (npm, MIT), written by others: what it finds in a citation is what a program finds.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What was read: CSL, as citation-js has it. */
export type Entry = Readonly<Record<string, unknown>>;

const types = { BibTeX: '@biblatex/text', RIS: '@ris/file', 'CSL-JSON': '@csl/list+object' } as const;

/** Reads a citation with a citation library; there must be one entry in it. */
export function readBack(form: keyof typeof types, text: string): Entry {
  const { data } = new Cite(form === 'CSL-JSON' ? JSON.parse(text) : text, { forceType: types[form] });
  const [entry, ...more] = data;
  if (!entry || more.length > 0) throw new Error(`Expected one entry, found ${data.length}`);
  const { _graph, id, 'citation-key': _key, ...read } = entry;
  return form === 'RIS' ? read : { id, ...read };
}
