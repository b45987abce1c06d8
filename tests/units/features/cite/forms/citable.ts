import type { Citable } from '../../../../../src/features/cite/forms/citable.ts';
import { formatCitations } from '../../../../../src/features/cite/forms/citations.ts';

/** A page of the record; what a test is about is given. */
export function citable(given: Partial<Citable> = {}): Citable {
  return {
    id: 'events-truce',
    authors: [],
    title: 'The truce',
    container: 'A Record',
    publisher: null,
    issued: null,
    version: '0123456789ab',
    url: 'https://record.example/events/truce/',
    archived: null,
    ...given,
  };
}

/** The citation in one form. */
export function cite(form: string, given: Partial<Citable> = {}): string {
  return formatCitations(citable(given)).find((citation) => citation.form === form)?.text ?? '';
}
