/** A text of the file that is imported, and where it is. */
export interface Cell {
  readonly column: string;
  readonly text: string;
  /** `FILE:row:column` of a table, `FILE:line:column` of JSON. */
  readonly place: string;
  /** Addresses that HTML in it leads to, with their words. */
  readonly links: readonly string[];
}

/** What is said of one event, by column; empty cells are left out. */
export interface Row {
  /** Where it begins, in the form of the places of its cells. */
  readonly place: string;
  /** As its author counts: from the head of a table, from the first event of a list. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A file that is imported, read. */
export interface Table {
  /** Every column, the empty ones too. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What a row is called. */
  readonly noun: 'row' | 'event';
  /** What the file holds beside its rows, and where. */
  readonly apart: readonly string[];
}

/** A table, or why there is none: a line for each problem, with its place. */
export type TableResult = Table | { readonly problems: readonly string[] };
