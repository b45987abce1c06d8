import { mustGet } from '../chronology.ts';
import { findConflicts } from '../events/conflicts.ts';
import { uniteReports } from '../events/merge.ts';
import { orderEvents } from '../events/order.ts';
import type { Chronology, RecordedEvent } from '../model.ts';

/** Whether something had been reported by then. */
type Reported = (id: string) => boolean;

/**
 * The record with some of its events, as the articles published by the end of a day, `YYYY-MM-DD`, make them: those that
 * none of them reports are not in it, nor is what only later ones say of the others, nor who contradicts whom. Events keep
 * the names and dates that they have today.
 */
export function asReportedBy(chronology: Chronology, day: string, some: Iterable<RecordedEvent>): Chronology {
  const isOut: Reported = (article) => mustGet(chronology.articles, article).date.latest <= day;
  const isKnown: Reported = (id) => chronology.events.get(id)?.reports.some(({ article }) => isOut(article)) === true;
  const reported = Array.from(some).flatMap((event) => restrict(chronology, event, isOut));
  const events = orderEvents(reported.map((event) => withoutOthers(event, isKnown)));
  return { ...chronology, events: new Map(events.map((event) => [event.id, event])) };
}

function restrict(chronology: Chronology, event: RecordedEvent, isOut: Reported): readonly RecordedEvent[] {
  const reports = event.reports.filter(({ article }) => isOut(article));
  if (reports.length === 0) return [];
  const summary = summaryOf(event, isOut);
  if (reports.length === event.reports.length) return [{ ...event, summary }];
  const conflicts = findConflicts(event.date, reports, chronology);
  return [{ ...event, ...uniteReports(reports), reports, conflicts, summary }];
}

/** The sentences that rest on these articles alone; none where the first does not, as only that one can stand alone. */
function summaryOf({ summary }: RecordedEvent, isOut: Reported): RecordedEvent['summary'] {
  const founded = summary.filter(({ from }) => from.every(isOut));
  return founded[0] === summary[0] ? founded : [];
}

/** An event that was not reported yet is neither answered nor updated. */
function withoutOthers(event: RecordedEvent, isKnown: Reported): RecordedEvent {
  return {
    ...event,
    respondsTo: event.respondsTo.filter(isKnown),
    updates: event.updates !== null && isKnown(event.updates) ? event.updates : null,
    contradicts: [],
  };
}
