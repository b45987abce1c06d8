import { readFileSync } from 'node:fs';
import { pathWithin } from '../addresses/permalink.ts';

/** Whether search engines may list a page that has been built into a folder: one that leads elsewhere asks them not to. */
export function isToBeFound(folder: URL, path: string): boolean {
  const html = readFileSync(new URL(`${pathWithin(path)}index.html`, folder), 'utf8');
  return !html.includes('<meta name="robots" content="noindex"');
}
