import { expectedOfAddress } from '../../record/read/address.ts';
import { expectedOfLanguage } from '../../record/read/language.ts';
import { genres } from '../../record/schema/article.ts';
import { weights } from '../../record/schema/weights.ts';
import { expectedOfId } from '../../check/rules/ids.ts';
import { suggestId } from '../new/suggest.ts';
import { readDate } from './dates.ts';
import type { Desk, Registry } from './desk.ts';
import { collapse } from './plain-text.ts';

/** A text as the record has it, or what was expected. */
type Reading = { readonly value: string } | { readonly expected: string };
/** Reads the text of a cell; `pattern` is that of dates. */
export type Reader = (text: string, desk: Desk, pattern: string | undefined) => Reading;

const asText: Reader = (text) => ({ value: text });
const asLine: Reader = (text) => ({ value: collapse(text) });
const asDate: Reader = (text, _, pattern) => {
  const result = readDate(text, pattern);
  return 'edtf' in result ? { value: result.edtf } : result;
};
const asAddress: Reader = (text) => expecting(text, expectedOfAddress(text));
const asEntry =
  (registry: Registry): Reader =>
  (text, desk) => {
    const result = desk.find(registry, collapse(text));
    return 'id' in result ? { value: result.id } : result;
  };
const oneOf =
  (words: readonly string[]): Reader =>
  (text) =>
    expecting(text, words.includes(text) ? null : `one of ${words.join(', ')}`);

/** The keys of an event, and of an article, that a column can fill, and how its cells are read. */
export const readers = {
  event: {
    id: (text) => {
      const id = expectedOfId(text) === null ? text : suggestId(text);
      const expected = expectedOfId(id);
      return expected === null ? { value: id } : { expected };
    },
    title: asLine,
    date: asDate,
    dateNote: asText,
    kind: (text, { kinds }) => {
      const [id] = [...kinds].find(([one, name]) => [one, name.toLowerCase()].includes(text.toLowerCase())) ?? [];
      return id === undefined
        ? { expected: `one of ${[...kinds.keys()].join(', ')}: add it to kinds in site.yaml` }
        : { value: id };
    },
    weight: oneOf(weights),
    summary: asLine,
    place: asEntry('places'),
    actors: asEntry('actors'),
    threads: asEntry('threads'),
    account: asText,
    note: asText,
  },
  article: {
    title: asLine,
    date: asDate,
    dateNote: asText,
    source: asEntry('sources'),
    via: asEntry('sources'),
    url: asAddress,
    archived: asAddress,
    accessed: asDate,
    byline: asLine,
    language: (text) => expecting(text, expectedOfLanguage(text)),
    genre: oneOf(genres),
  },
} satisfies Readonly<Record<'event' | 'article', Readonly<Record<string, Reader>>>>;

function expecting(text: string, expected: string | null): Reading {
  return expected === null ? { value: text } : { expected };
}
