import type { DayKey, IdsKey, KeyDefinition, OptionKey, WordsKey } from './key.ts';
import { type Key, filterKeys } from './keys.ts';

type KeyTaking<T extends KeyDefinition['takes']> = {
  [K in Key]: (typeof filterKeys)[K]['takes'] extends T ? K : never;
}[Key];
/** A key that takes ids. */
export type ListKey = KeyTaking<'ids'>;
/** A key that can leave events out. */
export type NarrowingKey = KeyTaking<'ids' | 'day' | 'words'>;
/** What an event has of what the keys ask for. */
export type Fact = (typeof filterKeys)[ListKey]['fact'];

/** All keys, each as what it is one of. */
export const definitions: Readonly<
  Record<ListKey, IdsKey> &
    Record<KeyTaking<'option'>, OptionKey> &
    Record<KeyTaking<'day'>, DayKey> &
    Record<KeyTaking<'words'>, WordsKey>
> = filterKeys;

const keys = Object.keys(filterKeys) as Key[];
/** The keys that take ids. */
export const listKeys = keys.filter(isListKey);
/** The keys that can leave events out. */
export const narrowingKeys = keys.filter((key): key is NarrowingKey => definitions[key].takes !== 'option');

/** Views are cited by their addresses, so the keys in these keep the order in which they came; what is new goes to the end. */
const cited: readonly Key[] = [
  'actor',
  'not',
  'match',
  'from',
  'to',
  'kind',
  'source',
  'thread',
  'place',
  'question',
  'q',
  'order',
  'weight',
];
/** All keys in the order in which an address has them. */
export const addressOrder: readonly Key[] = [...new Set([...cited, ...keys])];
/** What events have of what the keys ask for, in that order. */
export const facts: readonly Fact[] = [...new Set(addressOrder.filter(isListKey).map((key) => filterKeys[key].fact))];

/** The keys that take something of one sort. */
export function keysTaking<T extends KeyDefinition['takes']>(takes: T): readonly KeyTaking<T>[] {
  return keys.filter((key): key is KeyTaking<T> => definitions[key].takes === takes);
}

function isListKey(key: Key): key is ListKey {
  return definitions[key].takes === 'ids';
}
