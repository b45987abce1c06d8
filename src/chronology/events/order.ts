import type { EdtfDate } from '../dates/edtf.ts';
import { hasDay } from '../dates/edtf.ts';
import type { RecordedEvent, Report } from '../model.ts';
import { compareClock, comparePublished, compareText } from './compare.ts';

/**
 * Puts events into reading order: by first day, what has no day at the head of its month or year; within a day what is
 * answered before what answers it, then by clock time, then in the order in which they were first reported.
 */
export function orderEvents(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const sorted = [...events].sort(
    (a, b) => comparePlace(a.date, b.date) || compareClock(a.date, b.date) || compareFirstReports(a, b),
  );
  return [...Map.groupBy(sorted, bucketOf).values()].flatMap(answeredFirst);
}

/** What the order of an event depends on: those of its day, or those of which no day is known either. */
export function bucketOf({ date }: RecordedEvent): string {
  return `${date.earliest} ${String(startsOnDay(date))}`;
}

/** The place of a date in the record: a day after the months and years that begin with it. */
function comparePlace(a: EdtfDate, b: EdtfDate): number {
  return compareText(a.earliest, b.earliest) || Number(startsOnDay(a)) - Number(startsOnDay(b));
}

function startsOnDay({ parts: [start] }: EdtfDate): boolean {
  return hasDay(start);
}

/** Of two events on which nothing else decides, the one that was reported first. */
function compareFirstReports(a: RecordedEvent, b: RecordedEvent): number {
  const [first, other] = [firstReport(a), firstReport(b)];
  if (!first || !other) return 0;
  return comparePublished(first, other) || compareText(first.article, other.article) || first.position - other.position;
}

function firstReport({ reports }: RecordedEvent): Report | undefined {
  return reports.toSorted((a, b) => comparePublished(a, b) || compareText(a.article, b.article))[0];
}

/** Moves each event behind those it answers, and keeps the order otherwise; a circle of answers stays as it is. */
function answeredFirst(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const placed = new Set<RecordedEvent>();
  const place = (event: RecordedEvent, above: ReadonlySet<RecordedEvent>): void => {
    if (placed.has(event) || above.has(event)) return;
    for (const answered of events) {
      if (event.respondsTo.includes(answered.id)) place(answered, new Set([...above, event]));
    }
    placed.add(event);
  };
  for (const event of events) place(event, new Set());
  return [...placed];
}
