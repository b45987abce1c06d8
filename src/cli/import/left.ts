import { countThings } from '../../check/count.ts';
import { type Mapping, columnOf } from './mapping.ts';
import type { Report } from './events.ts';
import type { Table } from './table.ts';

/** Lists what a file holds and no draft does: columns that no key takes, with their rows, and what is beside the rows. */
export function listLeft(file: string, { columns, rows, noun, apart }: Table, mapping: Mapping): readonly string[] {
  const used = new Set([mapping.event, mapping.article].flatMap((of) => Object.values(of ?? {}).map(columnOf)));
  const left = columns.flatMap((column) => {
    const numbers = rows.filter(({ cells }) => cells.has(column)).map(({ number }) => number);
    if (used.has(column) || numbers.length === 0) return [];
    const cells = `${countThings(numbers.length, 'cell')}, ${numbers.length === 1 ? noun : `${noun}s`}`;
    return [`${file}  column "${column}": ${cells} ${formatRanges(numbers)}`];
  });
  return [...left, ...apart];
}

/** Lists the ids that are not as the file has them. */
export function listRenamed(reports: readonly Report[]): readonly string[] {
  return reports.flatMap(({ id, event }) => {
    const cell = event.get('id')?.cell;
    return !cell || cell.text === id ? [] : [`${cell.place}  ${cell.text} is ${id}`];
  });
}

function formatRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
