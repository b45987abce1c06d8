import { filterSentences as sentences } from '#words/filter.ts';
import { language } from '#words/language.ts';
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
      return `${sentences.prefix[key] ?? ''}${nameOf(key as ListKey, value)}`;
    case 'day':
      return sentences.says[key](formatFullDay(value));
    case 'words':
      return quote(value);
  }
}

/** A step that brings events back, in words: `Remove Mayor`, `Allow Council again`. */
export function describeWidening({ dropped }: Pick<Widening, 'dropped'>, nameOf: NameOf): string {
  if (dropped === null) return sentences.matchAny;
  const { key, value } = dropped;
  const definition = definitions[key];
  if (definition.takes === 'day') return sentences.without[key as keyof typeof sentences.without];
  if (definition.takes === 'ids' && definition.wants === 'none') return sentences.allow(nameOf(key as ListKey, value));
  return sentences.remove(describePart(dropped, nameOf));
}

/** The filter in a sentence, as the title of what it shows: `Events involving Mayor or Council, from 18 April 2025`. */
export function describeView(filter: Filter, nameOf: NameOf): string {
  const parts = narrowingKeys
    .filter((key) => filter[key].length > 0)
    .map((key) => {
      const given = filter[key];
      const definition = definitions[key];
      if (definition.takes === 'day') return sentences.says[key](formatFullDay(String(given)));
      const joint = sentences.joint[wantsAll(key, filter) ? 'all' : 'any'];
      const names = typeof given === 'string' ? given : given.map((value) => nameOf(key as ListKey, value)).join(joint);
      return sentences.says[key](names);
    });
  return sentences.events(parts);
}

/** Says what parts of the address or the form could not be used, and why: the first of them by name, the rest by number. */
export function describeIgnored(ignored: readonly Ignored[], filter: Filter): readonly string[] {
  const named = ignored.slice(0, mostNamed).map((one) => describeOne(one, filter));
  const more = ignored.length - named.length;
  return more === 0 ? named : [...named, sentences.more(more)];
}

const mostNamed = 5;

function describeOne({ key, value, reason }: Ignored, filter: Filter): string {
  const definition = definitions[key];
  if (definition.takes === 'day' && reason === 'unknown') {
    const first = definition.notBefore === undefined ? '' : filter[definition.notBefore];
    return first === '' ? sentences.noDate(quote(value)) : sentences.tooEarly(quote(value), first);
  }
  const unknown = definition.takes === 'option' ? sentences.use(definition.options) : sentences.unknown;
  return sentences.ignored(key, quote(value), reason === 'unknown' ? unknown : sentences.repeated);
}

/** Quotes what somebody else has written: cut where it is long, and what nobody can see shown by its number. */
function quote(text: string): string {
  const visible = text.slice(0, 3 * longest).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, codeOf);
  const letters = Array.from(visible);
  const cut = letters.length > longest ? '…' : '';
  return `${language.openQuote}${letters.slice(0, longest).join('')}${cut}${language.closeQuote}`;
}

const longest = 60;

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
