import { mustParseEdtf } from '../dates/edtf.ts';
import { comparePublished } from '../events/compare.ts';
import type { Chronology, RecordedEvent, Report } from '../model.ts';
import { asReportedBy } from './as-reported.ts';
import { firstDay } from './days.ts';
import { type LastAnswer, findLastAnswers } from './last-answers.ts';
import { type LastFigure, findLastFigures } from './last-figures.ts';

/** An event that was reported only later, with its first report. */
export interface LateEvent {
  readonly event: RecordedEvent;
  readonly first: Report;
}

/** The state of play at the end of a day, as it had been reported by then. */
export interface OnDay {
  /** The record as reported by then: all but `later` rests on it alone. */
  readonly reported: Chronology;
  /** What happened on the day, in reading order. */
  readonly events: readonly RecordedEvent[];
  readonly answers: ReadonlyMap<string, readonly LastAnswer[]>;
  readonly figures: readonly LastFigure[];
  /** What had happened within the period and was reported only after the day, the latest first. */
  readonly later: readonly LateEvent[];
}

/** Finds what had been reported by the end of a day, `YYYY-MM-DD`, and what had happened without being reported. */
export function findOnDay(chronology: Chronology, day: string): OnDay {
  const reported = asReportedBy(chronology, day);
  return {
    reported,
    events: [...reported.events.values()].filter(({ date }) => firstDay(date) === day),
    answers: findLastAnswers(reported, day),
    figures: findLastFigures(reported, day),
    later: findLate(chronology, reported, day),
  };
}

function findLate({ site, events }: Chronology, reported: Chronology, day: string): readonly LateEvent[] {
  const { earliest } = mustParseEdtf(site.period);
  return [...events.values()]
    .filter(({ id, date }) => !reported.events.has(id) && date.earliest >= earliest && date.parts[0].latest <= day)
    .flatMap((event) => {
      const [first] = event.reports.toSorted(comparePublished);
      return first ? [{ event, first }] : [];
    })
    .reverse();
}
