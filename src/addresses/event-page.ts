import { base } from './base.ts';

/** The address of the page of an event of this site; apart from all others, as scripts that list events need it alone. */
export function eventPage(id: string): string {
  return eventPageUnder(base, id);
}

/** The same under another base. */
export function eventPageUnder(base: string, id: string): string {
  return `${base}events/${id}/`;
}
