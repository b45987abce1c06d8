import { CsvError, parse } from 'csv-parse/sync';
import { countThings } from '../../check/count.ts';
import type { Cell, Row, TableResult } from './table.ts';

/** Reads a table whose first row names its columns. Places count rows and columns as spreadsheets do. */
export function readCsv(file: string, text: string, delimiter: string): TableResult {
  let records: readonly (readonly string[])[];
  try {
    records = parse(text, { bom: true, delimiter, relax_column_count: true, trim: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problems: [`${file}:${Number(error['records'] ?? 0) + 1}:1  ${error.message}`] };
  }
  const [columns = [], ...rest] = records;
  const problems = [
    ...problemsOfHead(file, columns, delimiter),
    ...rest.flatMap((texts, index) => {
      if (texts.length === columns.length || isEmpty(texts)) return [];
      const at = `${file}:${index + 2}:${Math.min(texts.length, columns.length) + 1}`;
      return `${at}  Unexpected ${countThings(texts.length, 'cell')}, expected ${columns.length} as in the first row: put quotation marks around a cell that contains "${delimiter}"`;
    }),
  ];
  if (problems.length > 0) return { problems };
  const rows = rest.flatMap((texts, index): readonly Row[] => {
    if (isEmpty(texts)) return [];
    const cells = texts.flatMap((value, at): readonly Cell[] => {
      const column = columns[at] ?? '';
      return value === '' ? [] : [{ column, text: value, place: `${file}:${index + 2}:${at + 1}`, links: [] }];
    });
    return [
      { place: `${file}:${index + 2}:1`, number: index + 2, cells: new Map(cells.map((cell) => [cell.column, cell])) },
    ];
  });
  return { columns, rows, noun: 'row', apart: [] };
}

function isEmpty(texts: readonly string[]): boolean {
  return texts.every((text) => text === '');
}

function problemsOfHead(file: string, columns: readonly string[], delimiter: string): readonly string[] {
  const other = [';', '\t', ','].find((one) => one !== delimiter && columns.length === 1 && columns[0]?.includes(one));
  if (other !== undefined) {
    const name = other === '\t' ? 'a tab ("\\t")' : `"${other}"`;
    return [
      `${file}:1:1  Unexpected table of one column, expected several: name ${name} as the delimiter in the mapping`,
    ];
  }
  if (columns.length === 0) return [`${file}:1:1  Unexpected empty file, expected a first row that names the columns`];
  return columns.flatMap((column, index) => {
    if (column === '') return `${file}:1:${index + 1}  Unexpected empty name of a column, expected text`;
    const first = columns.indexOf(column);
    if (first === index) return [];
    return `${file}:1:${index + 1}  Unexpected second column "${column}", expected it once: the first is at ${file}:1:${first + 1}`;
  });
}
