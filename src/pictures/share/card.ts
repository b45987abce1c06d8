import type { Mark } from '../../record/schema/kinds.ts';

/** A text with the parties it comes from, by their places in the site’s order. */
export interface CardEntry {
  readonly text: string;
  readonly parties: readonly number[];
}

/** What a share picture says, from the top. */
export interface ShareCard {
  /** Address of the picture. */
  readonly address: string;
  /** Name of the publication. */
  readonly publication: string;
  /** What the page is about, with the mark of an event’s kind. */
  readonly label: { readonly text: string; readonly mark: Mark | null } | null;
  readonly when: string | null;
  readonly title: string;
  /** What is contested, answered or counted. */
  readonly block: { readonly heading: string | null; readonly entries: readonly CardEntry[] } | null;
  /** What it rests on. */
  readonly foot: string;
  /** The parties that take part, by their places in the site’s order. */
  readonly parties: readonly { readonly name: string; readonly party: number }[];
}
