import { formatBibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { formatCsl } from './csl.ts';
import { formatApa, formatChicago } from './prose.ts';
import { formatRis } from './ris.ts';

/** One form of a citation, ready to copy. */
export interface Citation {
  readonly form: 'APA' | 'Chicago' | 'BibTeX' | 'RIS' | 'CSL-JSON';
  readonly text: string;
}

/** Cites in all five forms, for people first. */
export function formatCitations(given: Citable): readonly Citation[] {
  const citable = onOneLine(given);
  return [
    { form: 'APA', text: formatApa(citable) },
    { form: 'Chicago', text: formatChicago(citable) },
    { form: 'BibTeX', text: formatBibtex(citable) },
    { form: 'RIS', text: formatRis(citable) },
    { form: 'CSL-JSON', text: formatCsl(citable) },
  ];
}

/** White space within a value is one space: a line of RIS ends with the line, and two spaces and a hyphen are its tag. */
function onOneLine(citable: Citable): Citable {
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return {
    ...citable,
    authors: citable.authors.map(flat),
    title: flat(citable.title),
    container: citable.container === null ? null : flat(citable.container),
    publisher: citable.publisher === null ? null : flat(citable.publisher),
  };
}
