/** A key that takes ids, several of them: `actor=mayor&actor=council`. */
export interface IdsKey {
  readonly takes: 'ids';
  /** What an event has of it. Two keys may ask for the same. */
  readonly fact: string;
  /** How many of the chosen values an event must have; `match`: any or all, as the key `match` says. */
  readonly wants: 'any' | 'none' | 'match';
  /** The feed of each value. */
  readonly feed?: 'actorRss' | 'threadRss';
}

/** A key that takes one of a few options and narrows nothing by itself; the first is the default. */
export interface OptionKey {
  readonly takes: 'option';
  readonly options: readonly [string, ...string[]];
}

/** A key that takes a day, `YYYY-MM-DD`. */
export interface DayKey {
  readonly takes: 'day';
  /** The key whose day it may not precede. */
  readonly notBefore?: 'from';
  /** Whether an event of some days is inside. */
  readonly keeps: (event: { readonly earliest: string; readonly latest: string }, day: string) => boolean;
}

/** A key that takes words, all of which must occur. */
export interface WordsKey {
  readonly takes: 'words';
}

/** What a key of the filter takes and means. */
export type KeyDefinition = IdsKey | OptionKey | DayKey | WordsKey;
