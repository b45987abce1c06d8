import type { Noun } from '#words/numbers.ts';
import { formatCount, formatNumber } from '../../format/number.ts';

/** Says how many entries of a register have what is typed: `3 of 195 names`. */
export function describeFound(found: number, all: number, what: Noun): string {
  return found === 0
    ? `No matching ${what}.`
    : `${formatNumber(found)} of ${formatCount(all, what)}. Enter opens the first.`;
}
