/** A file of data: its address, and what it holds. */
export interface FileView {
  /** With `<id>` in it where there is a file for each. */
  readonly path: string;
  readonly holds: string;
}

/** One part of the data, with what each of its fields means. */
export interface PartView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly meaning: string }[];
}
