import type { Desk } from './desk.ts';
import { type Mapping, type Origin, columnOf } from './mapping.ts';
import { type Reader, readers } from './readers.ts';
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

const lists = ['actors', 'threads', 'byline'];
const usualSeparator = ';';

/** Reads the values of a row; adds a line to `problems` for each cell that cannot be read. */
export function readFields(row: Row, mapping: Mapping, desk: Desk, problems: string[]): Fields {
  const read = (of: 'event' | 'article') => {
    const readerOf: Readonly<Record<string, Reader>> = readers[of];
    return new Map(
      Object.entries(mapping[of] ?? {}).flatMap(([key, from]) => {
        const cell = row.cells.get(columnOf(from) ?? '') ?? null;
        const values = textsOf(key, from, cell).flatMap((text) => {
          const reading = readerOf[key]?.(text, desk, mapping.dates) ?? { value: text };
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
  };
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
