/** An entry of a registry in a list. */
export interface RegisterEntry {
  readonly href: string;
  readonly name: string;
  readonly about?: string | undefined;
  /** How much, in words: `3 events`. */
  readonly count: string;
  /** Place of its party in the site's order, where entries are marked by party; null for no party. */
  readonly party?: number | null;
  /** Other spellings of its name, by which it is found. */
  readonly aliases?: readonly string[] | undefined;
}
