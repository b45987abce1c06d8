import { periodOf } from '../events/group.ts';
import { tellBriefly } from '../events/summary.ts';
import type { Chronology } from '../model.ts';
import type { EventRef } from './refs.ts';

/** An event for a reader in a hurry. */
export interface KeyEventView extends EventRef {
  /** What happened, in one sentence. */
  readonly brief: string;
}

/** Lists the events of most weight that begin in a period, `YYYY-MM`, `YYYY` or `YYYX`, in reading order; without one, in all of the record. */
export function listKeyEvents({ events }: Chronology, period = ''): readonly KeyEventView[] {
  return [...events.values()]
    .filter(({ weight, date }) => weight === 'key' && periodOf(date).startsWith(period))
    .map((event) => ({
      id: event.id,
      title: event.title,
      kind: event.kind,
      date: event.date,
      brief: tellBriefly(event),
    }));
}
