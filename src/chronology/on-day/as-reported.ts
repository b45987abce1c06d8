import { markContradictions } from '../chronology.ts';
import { findConflicts } from '../events/conflicts.ts';
import { uniteReports } from '../events/merge.ts';
import { orderEvents } from '../events/order.ts';
import type { Chronology, RecordedEvent } from '../model.ts';

/**
 * The record as the articles published by the end of a day, `YYYY-MM-DD`, make it: events that none of them reports are
 * not in it, nor is what only later ones say of the others. Events keep the names and dates that they have today.
 */
export function asReportedBy(chronology: Chronology, day: string): Chronology {
  const articles = new Map([...chronology.articles].filter(([, { date }]) => date.latest <= day));
  const reported = [...chronology.events.values()].flatMap((event) => restrict(chronology, event, articles));
  const known = new Set(reported.map(({ id }) => id));
  const events = markContradictions(orderEvents(reported.map((event) => withoutOthers(event, known))), chronology);
  return { ...chronology, articles, events: new Map(events.map((event) => [event.id, event])) };
}

function restrict(
  chronology: Chronology,
  event: RecordedEvent,
  articles: Chronology['articles'],
): readonly RecordedEvent[] {
  const reports = event.reports.filter(({ article }) => articles.has(article));
  if (reports.length === 0) return [];
  const summary = summaryOf(event, articles);
  if (reports.length === event.reports.length) return [{ ...event, summary }];
  const conflicts = findConflicts(event.date, reports, chronology);
  return [{ ...event, ...uniteReports(reports), reports, conflicts, summary }];
}

/** The sentences that rest on these articles alone; none where the first does not, as only that one can stand alone. */
function summaryOf({ summary }: RecordedEvent, articles: Chronology['articles']): RecordedEvent['summary'] {
  const founded = summary.filter(({ from }) => from.every((article) => articles.has(article)));
  return founded[0] === summary[0] ? founded : [];
}

/** An event that was not reported yet is neither answered nor updated. */
function withoutOthers(event: RecordedEvent, known: ReadonlySet<string>): RecordedEvent {
  return {
    ...event,
    respondsTo: event.respondsTo.filter((id) => known.has(id)),
    updates: event.updates !== null && known.has(event.updates) ? event.updates : null,
  };
}
