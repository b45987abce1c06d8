import type { Filter, Ignored } from '../../chronology/filter/filter.ts';
import type { ListKey } from '../../chronology/filter/key-lists.ts';
import type { Filterable, Found } from '../../chronology/filter/matching.ts';

/** What is to be shown, and what is to be said of it. */
export interface View {
  readonly filter: Filter;
  readonly found: Found;
  /** What was typed and could not become part of the address. */
  readonly typed: readonly Ignored[];
  readonly notices: readonly string[];
  /** Whether the reader chose it here and looks at its beginning, so that what is below the screen may follow. */
  readonly chosen: boolean;
}

/** A view of which the reader sees the beginning. */
export interface Begun {
  /** How many events are inside it. */
  readonly inside: number;
  /** Whether the event that the address names is outside the filter, and shown all the same. */
  readonly outside: boolean;
  /** Resolves once the first of them are on the page, or cannot load. */
  readonly painted: Promise<void>;
  /** Brings the event that the address names back into view, where it moved. */
  readonly settle: () => void;
  /** Shows what is left, as long as no other view is asked for. */
  readonly follow: (isCurrent: () => boolean) => void;
}

/** The events that the filter asks about, and the list that shows those inside it: all of them on the page, or in an index. */
export interface Listing {
  /** In the order of time; none before they are loaded. */
  readonly events: readonly Filterable[];
  /** How many there are. */
  readonly count: number;
  /** Whether all that a filter asks about is there. */
  readonly isReady: (filter: Filter) => boolean;
  /** Loads what is missing; rejects where the site does not answer. */
  readonly load: (filter: Filter) => Promise<void>;
  /** Loads what a reader who enters a field is likely to ask about. */
  readonly prepare: (field: Element) => void;
  /** Whether all that a filter asks about is there but for its words, and what is counted of another key. */
  readonly knows: (filter: Filter, counted?: ListKey) => boolean;
  /** Loads what is missing of that; rejects where the site does not answer. */
  readonly learn: (filter: Filter, counted?: ListKey) => Promise<void>;
  /** Finds the events that have some words; null where none are asked for, or where they are not loaded. */
  readonly find: (q: string) => Found;
  /** Shows the events inside a view: what the reader sees first. */
  readonly show: (view: View) => Begun;
}
