import type { Filter, Ignored, Part } from '../../chronology/filter/filter.ts';
import { type ListKey, definitions, narrowingKeys } from '../../chronology/filter/key-lists.ts';
import { type Widening, wantsAll } from '../../chronology/filter/matching.ts';
import { formatFullDay } from '../../format/day.ts';

/** The name of a value of a key, in the words of its choice. */
export type NameOf = (key: ListKey, value: string) => string;

/** One value that is on, in words: `Mayor`, `not Council`, `from 18 April 2025`, `“truce”`. */
export function describePart({ key, value }: Part, nameOf: NameOf): string {
  const definition = definitions[key];
  switch (definition.takes) {
    case 'ids':
      return `${definition.prefix ?? ''}${nameOf(key as ListKey, value)}`;
    case 'day':
      return definition.says(formatFullDay(value));
    case 'words':
      return quote(value);
  }
}

/** A step that brings events back, in words: `Remove Mayor`, `Allow Council again`. */
export function describeWidening({ dropped }: Pick<Widening, 'dropped'>, nameOf: NameOf): string {
  if (dropped === null) return 'Match any of the actors';
  const { key, value } = dropped;
  const definition = definitions[key];
  if (definition.takes === 'day') return definition.without;
  if (definition.takes === 'ids' && definition.wants === 'none') return `Allow ${nameOf(key as ListKey, value)} again`;
  return `Remove ${describePart(dropped, nameOf)}`;
}

/** The filter in a sentence, as the title of what it shows: `Events involving Mayor or Council, from 18 April 2025`. */
export function describeView(filter: Filter, nameOf: NameOf): string {
  const parts = narrowingKeys
    .filter((key) => filter[key].length > 0)
    .map((key) => {
      const given = filter[key];
      const definition = definitions[key];
      if (definition.takes === 'day') return definition.says(formatFullDay(String(given)));
      const joint = wantsAll(key, filter) ? ' and ' : ' or ';
      const names = typeof given === 'string' ? given : given.map((value) => nameOf(key as ListKey, value)).join(joint);
      return definition.says(names);
    });
  return `Events ${parts.join(', ')}`;
}

/** Says what parts of the address or the form could not be used, and why: the first of them by name, the rest by number. */
export function describeIgnored(ignored: readonly Ignored[], filter: Filter): readonly string[] {
  const named = ignored.slice(0, mostNamed).map((one) => describeOne(one, filter));
  const more = ignored.length - named.length;
  return more === 0 ? named : [...named, `And ${more} more.`];
}

const mostNamed = 5;

function describeOne({ key, value, reason }: Ignored, filter: Filter): string {
  const definition = definitions[key];
  if (definition.takes === 'day' && reason === 'unknown') {
    const first = definition.notBefore === undefined ? '' : filter[definition.notBefore];
    return first === ''
      ? `${quote(value)} is not a date and was ignored. Use YYYY-MM-DD.`
      : `${quote(value)} was ignored. Use a date from ${first} on.`;
  }
  const unknown = definition.takes === 'option' ? `use ${definition.options.join(' or ')}` : 'not in this record';
  return `Ignored ${key}=${quote(value)}: ${reason === 'unknown' ? unknown : 'only the first is used'}.`;
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
