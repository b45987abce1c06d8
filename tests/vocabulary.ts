import type { Vocabulary } from '../src/chronology/filter/filter.ts';
import { listKeys } from '../src/chronology/filter/key-lists.ts';

/** What an address may ask for: the ids that are given, and none of the other keys. */
export function vocabulary(given: Readonly<Partial<Record<keyof Vocabulary, Iterable<string>>>>) {
  return Object.fromEntries(
    listKeys.map((key) => [key, new Map([...(given[key] ?? [])].map((id) => [id, id]))]),
  ) as unknown as Record<keyof Vocabulary, ReadonlyMap<string, string>>;
}
