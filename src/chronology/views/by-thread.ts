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
  const belonging = entries.map((entry) => ({ entry, threads: threadsOf(entry) }));
  const of = (id: string | null) =>
    belonging.filter((one) => (id === null ? one.threads.length === 0 : one.threads.includes(id)));
  return [...threads.values(), null]
    .map((thread) => ({ thread, entries: of(thread?.id ?? null).map(({ entry }) => entry) }))
    .filter((group) => group.entries.length > 0);
}
