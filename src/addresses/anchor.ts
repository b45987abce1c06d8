import { base } from './base.ts';

/** The address of an event on the timeline of the site; apart from all others, as every page's script needs it alone. */
export function anchor(id: string): string {
  return anchorUnder(base, id);
}

/** The same under another base. */
export function anchorUnder(base: string, id: string): string {
  return `${base}#${id}`;
}
