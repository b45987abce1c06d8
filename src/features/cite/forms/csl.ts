import type { Citable } from './citable.ts';

/** An entry in CSL-JSON, which is a list of entries. */
export function formatCsl(citable: Citable): string {
  const { id, authors, title, container, publisher, issued, version, url, archived } = citable;
  const entry = {
    id,
    type: url === null ? 'article-newspaper' : 'webpage',
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    title,
    ...(container !== null && { 'container-title': container }),
    ...(publisher !== null && { publisher }),
    ...(issued && { issued: issued.csl }),
    ...(version !== null && { version }),
    ...(url !== null && { URL: url }),
    ...(archived !== null && { note: `Archived at ${archived}` }),
  };
  return JSON.stringify([entry], null, 2);
}
