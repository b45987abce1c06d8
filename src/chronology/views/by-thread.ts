import { groupByEach } from '../group-by-each.ts';
import type { Chronology } from '../model.ts';
import type { ThreadRef } from './refs.ts';

/** What belongs to one thread. */
export interface ThreadGroup<T> {
  /** Null for what belongs to none. */
  readonly thread: ThreadRef | null;
  readonly entries: readonly T[];
}

/** Groups entries by the threads they belong to, in the order of the registry; those that belong to none come last. */
export function groupByThread<T>(
  { threads }: Pick<Chronology, 'threads'>,
  entries: readonly T[],
  threadsOf: (entry: T) => readonly string[],
): readonly ThreadGroup<T>[] {
  const groups = groupByEach(entries, (entry) => {
    const own: readonly (string | null)[] = threadsOf(entry);
    return own.length === 0 ? [null] : own;
  });
  return [...threads.values(), null]
    .map((thread) => ({ thread, entries: groups.get(thread?.id ?? null) ?? [] }))
    .filter((group) => group.entries.length > 0);
}
