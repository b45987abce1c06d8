import type { Shared } from '../../addresses/files.ts';
import type { PartyRef } from '../../chronology/views/refs.ts';
import type { Mark } from '../../record/schema/kinds.ts';

/** A line of a list on a card. */
export interface CardLine {
  readonly when: string | null;
  readonly text: string;
  /** The parties it comes from. */
  readonly parties: readonly PartyRef[];
}

/** A list on a card. */
export interface CardList {
  readonly heading: string | null;
  readonly lines: readonly CardLine[];
  /** How many lines are left out. */
  readonly left: number;
}

/** What a card says that other sites frame, from the top. */
export interface EmbedCard {
  readonly kind: Shared;
  readonly id: string;
  /** What it is about, with the mark of an event’s kind. */
  readonly label: { readonly text: string; readonly mark: Mark | null } | null;
  readonly when: string | null;
  readonly where: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly paragraphs: readonly string[];
  readonly lists: readonly CardList[];
  /** The rest of a story, folded. */
  readonly folded: readonly { readonly heading: string | null; readonly paragraphs: readonly string[] }[];
  /** The words of its link to the page it is about. */
  readonly invitation: string;
  /** What it rests on; null where there is nothing of it. */
  readonly foot: string | null;
}
