import type { Chronology, RecordedEvent } from '../model.ts';
import { asReportedBy } from './as-reported.ts';
import { firstDay } from './days.ts';
import { listEventsShown } from './events-shown.ts';
import { type LastAnswer, findLastAnswers } from './last-answers.ts';
import { type LastFigure, findLastFigures } from './last-figures.ts';
import { type LateEvent, findLate } from './late.ts';

/** The state of play at the end of a day, as it had been reported by then. */
export interface OnDay {
  /** The record as reported by then, with the events that matter here: all but `later` rests on it alone. */
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
  const reported = asReportedBy(chronology, day, listEventsShown(chronology, day));
  return {
    reported,
    events: [...reported.events.values()].filter(({ date }) => firstDay(date) === day),
    answers: findLastAnswers(reported, day, chronology),
    figures: findLastFigures(reported, day),
    later: findLate(chronology, day),
  };
}
