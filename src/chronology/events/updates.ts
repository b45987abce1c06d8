import type { RecordedEvent, Register } from '../model.ts';
import { inReadingOrder, indexEvents } from './event-index.ts';

/** The later states of an event, and theirs in turn, in reading order. */
export function findUpdates(events: Register<RecordedEvent>, { id }: RecordedEvent): readonly RecordedEvent[] {
  const { laterStates } = indexEvents(events);
  const found = new Set([id]);
  for (const known of found) {
    for (const event of laterStates.get(known) ?? []) found.add(event.id);
  }
  found.delete(id);
  return inReadingOrder(events, found);
}
