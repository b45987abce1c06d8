import type { Noun } from '#words/numbers.ts';
import { findWords } from '#words/register.ts';

/** Says how many entries of a register have what is typed: `3 of 195 names`. */
export function describeFound(found: number, all: number, what: Noun): string {
  return found === 0 ? findWords.none(what) : findWords.some(found, all, what);
}
