import type { SearchIndex } from '../search.ts';
import type { DictionaryPiece } from './dictionary.ts';

/*
 * The events of a long record as the filter's script reads them: files of columns, cut in pieces. An event is its place in
 * reading order, from 0.
 */

/** A month, year or decade of the timeline. */
export interface IndexedPeriod {
  /** `YYYY-MM`, `YYYY` or `YYYX`. */
  readonly period: string;
  /** How many events begin in it. */
  readonly count: number;
  readonly name: string;
  /** What heads those of its events of which no day is known. */
  readonly undated: string;
  /** The page that has its events. */
  readonly href: string;
}

/** What the files hold, to know which of them a reader's question needs. */
export interface IndexHead {
  /** How many events there are. */
  readonly count: number;
  /** In order. */
  readonly periods: readonly IndexedPeriod[];
  /** The first word of each piece of the words. */
  readonly words: readonly string[];
  /** The first id of each piece of the ids. */
  readonly ids: readonly string[];
}

/** The days of all events. */
export interface DayColumn {
  /** The first day of all, `YYYY-MM-DD`. */
  readonly begin: string;
  /** From the first day of one event to that of the next. */
  readonly steps: readonly number[];
  /** From the first day that each can mean to the last. */
  readonly lengths: readonly number[];
}

/** Per value of a fact its events, written by `writePlaces`. */
export type FactColumn = Readonly<Record<string, string>>;

/** What rows of results show, for `rowsInPiece` events. */
export interface RowPiece {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** What each is under: its first day, or where no day is known its month, year or decade. */
  readonly heads: readonly string[];
  /** The date in words where it is not a plain day, otherwise ''. */
  readonly dates: readonly string[];
  /** The first sentence of those that weigh most, otherwise ''. */
  readonly briefs: readonly string[];
}

/** What is written of `passagesInPiece` events. */
export type PassagePiece = readonly (readonly string[])[];

/** The names that have a page. */
export type NamesFile = Pick<SearchIndex, 'names'>;

/** The files by their names; `<n>` stands for the number of a piece. */
export interface IndexFiles {
  readonly head: IndexHead;
  readonly days: DayColumn;
  readonly names: NamesFile;
  readonly [facts: `of-${string}`]: FactColumn;
  readonly [rows: `rows-${number}`]: RowPiece;
  readonly [passages: `passages-${number}`]: PassagePiece;
  readonly [words: `words-${number}`]: DictionaryPiece;
  readonly [ids: `ids-${number}`]: DictionaryPiece;
}

/** How many events a piece of rows has. */
export const rowsInPiece = 500;
/** How many events a piece of passages has: passages are longer. */
export const passagesInPiece = 50;
