/** A place in a file: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A located problem in the content, and the named check that found it. */
export interface Issue extends Position {
  /** Path of the file, as an editor can open it. */
  readonly file: string;
  /** Name of the rule. */
  readonly rule: string;
  /** What was found, what was expected, and what to do. */
  readonly message: string;
}
