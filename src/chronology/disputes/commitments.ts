import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval';
import { formatISO } from 'date-fns/formatISO';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import type { Step } from '../../record/schema/article.ts';
import type { Thread } from '../../record/schema/registries.ts';
import { mustParseEdtf } from '../dates/edtf.ts';
import type { Chronology, RecordedEvent, Identified } from '../model.ts';

/** A step a commitment takes with an event. */
export interface CommitmentStep {
  readonly event: RecordedEvent;
  readonly step: Step;
}

/** Where a commitment stands on a day. */
export interface CommitmentState {
  /** The last step that changed where it stands; `expired` also where what was in force has run out. */
  readonly step: Step;
  /** The event that brought it there. */
  readonly event: RecordedEvent;
  /** How many breaches had been alleged by then. */
  readonly breaches: number;
}

/** The commitments among the threads, in the order of the registry. */
export function findCommitments({ threads }: Pick<Chronology, 'threads'>): readonly Identified<Thread>[] {
  return [...threads.values()].filter(({ kind }) => kind === 'commitment');
}

/** The steps of a thread, in reading order. */
export function findSteps({ events }: Pick<Chronology, 'events'>, thread: string): readonly CommitmentStep[] {
  return [...events.values()].flatMap((event) =>
    event.threads.flatMap(({ id, step }) => (id === thread && step !== null ? [{ event, step }] : [])),
  );
}

/** Where a commitment stands at the end of a day, `YYYY-MM-DD`; null where it has not been proposed by then. */
export function stateOn(steps: readonly CommitmentStep[], day: string): CommitmentState | null {
  const taken = steps.filter(({ event }) => beginsBy(event, day));
  const last = taken.findLast(({ step }) => step !== 'breach-alleged');
  if (!last) return null;
  return {
    step: runsOutBy(last, day) ? 'expired' : last.step,
    event: last.event,
    breaches: taken.filter(({ step }) => step === 'breach-alleged').length,
  };
}

/** The days on which what `stateOn` says may change: those on which a step is taken, or the first after it has run out. */
export function turningDays(steps: readonly CommitmentStep[]): readonly string[] {
  const days = steps.flatMap((taken) => [
    taken.event.date.parts[0].latest,
    ...(runsOut(taken) ? [dayAfter(taken.event.date.latest)] : []),
  ]);
  return [...new Set(days)].sort();
}

/** The last day of each month of a period, the last of them the last day of the period: `YYYY-MM-DD`. */
export function monthEnds(period: string): readonly string[] {
  const { earliest, latest } = mustParseEdtf(period);
  const ends = eachMonthOfInterval({ start: new UTCDate(earliest), end: new UTCDate(latest) }).map((month) =>
    formatISO(lastDayOfMonth(month), { representation: 'date' }),
  );
  return [...ends.slice(0, -1), latest];
}

/** A step counts from the day by which it has certainly begun. */
function beginsBy({ date }: RecordedEvent, day: string): boolean {
  return date.parts[0].latest <= day;
}

/** What is in force for a stretch of time is over when that has passed. */
function runsOutBy(taken: CommitmentStep, day: string): boolean {
  return runsOut(taken) && taken.event.date.latest < day;
}

function runsOut({ event: { date }, step }: CommitmentStep): boolean {
  return (step === 'in-force' || step === 'extended') && date.precision === 'interval';
}

function dayAfter(day: string): string {
  return formatISO(addDays(new UTCDate(day), 1), { representation: 'date' });
}
