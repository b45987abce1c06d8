import { type Filter, type Ignored, type ListKey, type Part } from '../../chronology/filter/filter.ts';
import type { Widening } from '../../chronology/filter/matching.ts';

/** The name of a value of a key, in the words of its choice. */
export type NameOf = (key: ListKey, value: string) => string;

/** One value that is on, in words: `Mayor`, `not Council`, `from 2025-04-18`, `“truce”`. */
export function describePart({ key, value }: Part, nameOf: NameOf): string {
  if (key === 'q') return quote(value);
  if (key === 'from' || key === 'to') return `${key} ${value}`;
  return key === 'not' ? `not ${nameOf(key, value)}` : nameOf(key, value);
}

/** A step that brings events back, in words: `Without Mayor`. */
export function describeWidening({ dropped }: Pick<Widening, 'dropped'>, nameOf: NameOf): string {
  return dropped === null ? 'Any of the actors, not all' : `Without ${describePart(dropped, nameOf)}`;
}

/** The filter in a sentence, as the title of what it shows: `Events involving Mayor or Council, from 2025-04-18`. */
export function describeView(filter: Filter, nameOf: NameOf): string {
  const named = (key: ListKey, joint = 'or') => filter[key].map((value) => nameOf(key, value)).join(` ${joint} `);
  const parts = [
    ['involving', named('actor', filter.match === 'all' ? 'and' : 'or')],
    ['not involving', named('not')],
    ['of the kind', named('kind').toLowerCase()],
    ['from', filter.from],
    ['to', filter.to],
    ['at', named('place')],
    ['in the thread', named('thread')],
    ['on the question', named('question')],
    ['reported by', named('source')],
    ['with the words', filter.q === '' ? '' : `“${filter.q}”`],
  ] as const;
  return `Events ${parts.flatMap(([joint, words]) => (words === '' ? [] : [`${joint} ${words}`])).join(', ')}`;
}

/** Says what parts of the address or the form could not be used, and why: the first of them by name, the rest by number. */
export function describeIgnored(ignored: readonly Ignored[], { from }: Filter): readonly string[] {
  const named = ignored.slice(0, mostNamed).map((one) => describeOne(one, from));
  const more = ignored.length - named.length;
  return more === 0 ? named : [...named, `And ${more} more.`];
}

const mostNamed = 5;

function describeOne({ key, value, reason }: Ignored, from: string): string {
  if (reason === 'repeated') return `${quote(value)} in the address is a second value for ${key}: ignored.`;
  if (key === 'from' || key === 'to') {
    const usable =
      key === 'to' && from !== '' ? `the first is ${from}, the last cannot be before it` : 'write YYYY-MM-DD';
    return `${quote(value)} is no day to filter ${key}, and is ignored: ${usable}.`;
  }
  const what = key === 'not' ? 'actor on record to leave out' : `${key} on record`;
  return `${quote(value)} in the address is no ${what}: ignored.`;
}

/** Quotes what somebody else has written: cut where it is long, and what nobody can see shown by its number. */
function quote(text: string): string {
  const visible = text.slice(0, 3 * longest).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, codeOf);
  const letters = Array.from(visible);
  return `“${letters.slice(0, longest).join('')}${letters.length > longest ? '…' : ''}”`;
}

const longest = 60;

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
