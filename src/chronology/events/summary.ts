import type { RecordedEvent } from '../model.ts';

/** What happened, in the words of the record; where it has none, in those of the report that defines the event. */
export function tellEvent(event: Pick<RecordedEvent, 'summary' | 'reports'>): string {
  return event.summary.map(({ says }) => says).join(' ') || accountOf(event);
}

/** The same in one sentence, which can stand alone; where the record has no words of its own, the whole account. */
export function tellBriefly(event: Pick<RecordedEvent, 'summary' | 'reports'>): string {
  return event.summary[0]?.says ?? accountOf(event);
}

function accountOf({ reports: [defining] }: Pick<RecordedEvent, 'reports'>): string {
  return defining?.account ?? '';
}
