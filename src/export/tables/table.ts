import { stringify } from 'csv-stringify/sync';
import type { Chronology } from '../../chronology/model.ts';

/** What a cell holds: a list is written with `;` between its items, null as nothing. */
export type Cell = string | number | boolean | null | readonly string[];

/** The types of Table Schema that the columns have. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list';

/** One column of a table of rows. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Whether every row has a value. */
  readonly required: boolean;
  readonly value: (row: Row) => Cell;
}

/** A reference from a column to the rows of a table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
}

/** A table with its rows written out: what a CSV file, its description and the codebook are made from. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  readonly primaryKey: readonly string[];
  readonly references: readonly Reference[];
  readonly rows: (chronology: Chronology) => readonly (readonly Cell[])[];
}

/** What stands between the items of a list in one cell. */
export const listDelimiter = ';';

/** Makes a table of columns and rows. */
export function defineTable<Row>({
  columns,
  rows,
  ...about
}: Omit<Table, 'columns' | 'rows'> & {
  readonly columns: readonly Column<Row>[];
  readonly rows: (chronology: Chronology) => readonly Row[];
}): Table {
  return {
    ...about,
    columns: columns.map(({ value: _, ...column }) => column),
    rows: (chronology) => rows(chronology).map((row) => columns.map(({ value }) => value(row))),
  };
}

/** Makes a column; its description is that of the same key in the JSON files. */
export function column<Row>(
  name: string,
  type: ColumnType,
  described: string | { readonly description?: string | undefined },
  value: (row: Row) => Cell,
  { required = true }: { readonly required?: boolean } = {},
): Column<Row> {
  const description = typeof described === 'string' ? described : (described.description ?? '');
  return { name, type, description, required, value };
}

/**
 * Writes a table as CSV (RFC 4180). A text that a spreadsheet would take for a formula begins with an apostrophe, as the
 * articles it comes from are written by others.
 */
export function renderCsv({ columns, rows }: Table, chronology: Chronology): string {
  const head = columns.map(({ name }) => name);
  const body = rows(chronology).map((cells) =>
    cells.map((cell) => (typeof cell === 'object' && cell !== null ? cell.join(listDelimiter) : cell)),
  );
  return stringify([head, ...body], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
