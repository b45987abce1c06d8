import type { Chronology, History, RecordedEvent, ResolvedChange } from '../model.ts';

/** When an event came into the record, and when what it says last changed. */
export interface Recorded {
  /** Day of the publication that added it; null where that is not known, or still to come. */
  readonly added: string | null;
  /** Day of the last publication that changed or corrected it; null where none has. */
  readonly updated: string | null;
  /** Number of the last publication that did either; null where it is still to come. */
  readonly publication: number | null;
  /** Id under which it was first published. */
  readonly firstId: string;
}

/** Finds in the history when an event was recorded. */
export function whenRecorded({ histories }: Pick<Chronology, 'histories'>, event: RecordedEvent): Recorded {
  const history = histories.events.get(event.id) ?? [];
  const told = history.filter(isTold);
  return {
    added: history.find(({ change }) => change === 'added')?.date ?? null,
    updated: told.findLast(({ change }) => change !== 'added')?.date ?? null,
    publication: told.at(-1)?.publication ?? null,
    firstId: findFirstId(event.id, history) ?? history[0]?.enteredAs ?? event.aliases[0] ?? event.id,
  };
}

/** What the archive of a history holds, in pages that never change, and what came later. */
export interface Archive {
  /** Ids of events by page, the oldest first. */
  readonly pages: readonly ReadonlySet<string>[];
  readonly rest: ReadonlySet<string>;
}

/**
 * Divides what was added, changed or corrected into pages of so many entries, counted from the first one. A page is made
 * when it is full, so no later publication alters it. An event that has changed is on more than one.
 */
export function archiveEvents(changes: History, size: number): Archive {
  const told = changes.filter(isTold).map(({ event }) => event ?? '');
  const full = Math.floor(told.length / size);
  return {
    pages: Array.from({ length: full }, (_, page) => new Set(told.slice(page * size, (page + 1) * size))),
    rest: new Set(told.slice(full * size)),
  };
}

/** Whether an entry is news of an event: that it is there, or says something else. */
function isTold({ event, change, fields }: ResolvedChange): boolean {
  return event !== undefined && change !== 'removed' && (change !== 'moved' || fields !== undefined);
}

/** Goes back from an id to the first that its event was entered under; undefined where the history does not know the id. */
function findFirstId(id: string, history: History): string | undefined {
  const index = history.findIndex(({ enteredAs }) => enteredAs === id);
  const entry = history[index];
  if (entry?.change !== 'moved' || entry.from === undefined) return entry && id;
  return findFirstId(entry.from, history.slice(0, index)) ?? entry.from;
}
