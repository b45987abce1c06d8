import type { Vocabulary } from '../src/chronology/filter/filter.ts';
import { listKeys } from '../src/chronology/filter/key-lists.ts';

/** What an address may ask for: the ids that are given, and none of the other keys. */
export function vocabulary(given: Readonly<Partial<Record<keyof Vocabulary, Iterable<string>>>>) {
  return Object.fromEntries(listKeys.map((key) => [key, new Set(given[key])])) as unknown as Record<
    keyof Vocabulary,
    ReadonlySet<string>
  >;
}
