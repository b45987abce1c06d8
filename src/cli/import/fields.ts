import { expectedOfAddress } from '../../record/read/address.ts';
import { expectedOfLanguage } from '../../record/read/language.ts';
import { genres } from '../../record/schema/article.ts';
import { weights } from '../../record/schema/weights.ts';
import { expectedOfId } from '../../check/rules/ids.ts';
import { suggestId } from '../new/suggest.ts';
import { readDate } from './dates.ts';
import type { Desk, Registry } from './desk.ts';
import { type Mapping, type Origin, columnOf } from './mapping.ts';
import { collapse } from './plain-text.ts';
import type { Cell, Row } from './table.ts';

/** One value of a row, read; and the cell it is from, where it is not the same for all rows. */
export interface Field {
  readonly value: string | readonly string[];
  readonly cell: Cell | null;
}

/** The values of a row, by key of an event and of its article. */
export interface Fields {
  readonly row: Row;
  readonly event: ReadonlyMap<string, Field>;
  readonly article: ReadonlyMap<string, Field>;
}

/** A text as the record has it, or what was expected. */
type Reading = { readonly value: string } | { readonly expected: string };
type Reader = (text: string, desk: Desk, pattern: string | undefined) => Reading;

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

/** How the cells of each key are read. */
const readers: Readonly<Record<'event' | 'article', Readonly<Record<string, Reader>>>> = {
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
};

const lists = ['actors', 'threads', 'byline'];
const usualSeparator = ';';

/** Reads the values of a row; adds a line to `problems` for each cell that cannot be read. */
export function readFields(row: Row, mapping: Mapping, desk: Desk, problems: string[]): Fields {
  const read = (of: 'event' | 'article') =>
    new Map(
      Object.entries(mapping[of] ?? {}).flatMap(([key, from]) => {
        const cell = row.cells.get(columnOf(from) ?? '') ?? null;
        const values = textsOf(key, from, cell).flatMap((text) => {
          const reading = readers[of][key]?.(text, desk, mapping.dates) ?? { value: text };
          if ('value' in reading) return reading.value;
          const place = cell ? `${cell.place}  ${cell.column}` : `${row.place}  ${of}.${key}`;
          problems.push(`${place}: Unexpected "${text}", expected ${reading.expected}`);
          return [];
        });
        const [first] = values;
        if (first === undefined) return [];
        return [[key, { value: lists.includes(key) ? [...new Set(values)] : first, cell }] as const];
      }),
    );
  return { row, event: read('event'), article: read('article') };
}

/** The texts that fill a key: of a list, those between the separators. */
function textsOf(key: string, from: Origin | undefined, cell: Cell | null): readonly string[] {
  if (typeof from === 'object' && 'value' in from) return typeof from.value === 'string' ? [from.value] : from.value;
  if (!cell) return [];
  if (!lists.includes(key)) return [cell.text];
  const separator = (typeof from === 'object' ? from.separator : undefined) ?? usualSeparator;
  return cell.text
    .split(separator)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function expecting(text: string, expected: string | null): Reading {
  return expected === null ? { value: text } : { expected };
}
