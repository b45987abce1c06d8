import type { RecordedEvent, Register } from '../model.ts';

/** The later states of an event, and theirs in turn, in reading order. */
export function findUpdates(events: Register<RecordedEvent>, { id }: RecordedEvent): readonly RecordedEvent[] {
  const found = new Set([id]);
  for (const known of found) {
    for (const event of events.values()) if (event.updates === known) found.add(event.id);
  }
  found.delete(id);
  return [...events.values()].filter((event) => found.has(event.id));
}
