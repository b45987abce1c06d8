import { UTCDate } from '@date-fns/utc';
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import type { Step } from '../../record/schema/article.ts';
import type { Thread } from '../../record/schema/registries.ts';
import { mustParseEdtf } from '../dates/edtf.ts';
import { indexEvents } from '../events/event-index.ts';
import { type GivenFigure, canBothHold, collectFigures, compareSize } from '../events/figures.ts';
import type { Chronology, RecordedEvent, Identified } from '../model.ts';
import { dayOf, shiftDay } from '../dates/days.ts';
import { sideOf } from '../parties.ts';

/** A step a commitment takes with an event. */
export interface CommitmentStep {
  readonly event: RecordedEvent;
  readonly step: Step;
  /** Id of the party whose step it is; null where all take it together. */
  readonly by: string | null;
}

/** The last step of one side. */
export interface SideStep extends CommitmentStep {
  /** Whether what the side had in force for a stretch of time is over by its own terms. */
  readonly lapsed: boolean;
}

/** A number of breaches, and the event it is given of. */
export interface BreachCount extends GivenFigure {
  readonly event: RecordedEvent;
}

/** Breaches that one side alleges. */
export interface Allegation {
  /** Id of the party that alleges; null where the record does not say which. */
  readonly by: string | null;
  /** The event with which it was first alleged. */
  readonly event: RecordedEvent;
  /** The largest number that the side gives and nothing has replaced; null where it gives none. */
  readonly count: BreachCount | null;
}

/** The state of a commitment on a day. */
export interface CommitmentState {
  /** The last step that all took together; null where there is none. */
  readonly joint: CommitmentStep | null;
  /** The last step of each party since then, by its id, in the order in which they were taken. */
  readonly sides: ReadonlyMap<string, SideStep>;
  /** Whether what was in force for a stretch of time is over by its own terms. */
  readonly lapsed: boolean;
  /** Whether it is over, and no event says whether it was kept. */
  readonly unreported: boolean;
  /** By the party that alleges breaches. */
  readonly allegations: readonly Allegation[];
}

/** The commitments among the threads, in the order of the registry. */
export function findCommitments({ threads }: Pick<Chronology, 'threads'>): readonly Identified<Thread>[] {
  return [...threads.values()].filter(({ kind }) => kind === 'commitment');
}

/** The steps of a thread, in reading order. */
export function findSteps({ events }: Pick<Chronology, 'events'>, thread: string): readonly CommitmentStep[] {
  return (indexEvents(events).byThread.get(thread) ?? []).flatMap((event) =>
    event.threads.flatMap(({ id, step, by }) => (id === thread && step !== null ? [{ event, step, by }] : [])),
  );
}

/** The state of a commitment at the end of a day, `YYYY-MM-DD`; null if no step has been taken by then. */
export function stateOn(
  chronology: Pick<Chronology, 'actors' | 'measures'>,
  steps: readonly CommitmentStep[],
  day: string,
): CommitmentState | null {
  const taken = steps.filter(({ event }) => beginsBy(event, day));
  const moves = taken.filter(({ step }) => step !== 'breach-alleged');
  if (moves.length === 0) return null;
  const lastJoint = moves.findLastIndex(({ by }) => by === null);
  const joint = moves[lastJoint] ?? null;
  const lapsed = joint !== null && runsOutBy(joint, day);
  const allegations = findAllegations(chronology, taken);
  return {
    joint,
    sides: new Map(
      moves
        .slice(lastJoint + 1)
        .flatMap((move) => (move.by === null ? [] : [[move.by, { ...move, lapsed: runsOutBy(move, day) }] as const])),
    ),
    lapsed,
    unreported: (lapsed || joint?.step === 'expired') && allegations.length === 0,
    allegations,
  };
}

/** Who alleges breaches by then, and the largest number each gives: a later count may be of fewer hours. */
function findAllegations(
  { actors, measures }: Pick<Chronology, 'actors' | 'measures'>,
  taken: readonly CommitmentStep[],
): readonly Allegation[] {
  const alleged = taken.filter(({ step }) => step === 'breach-alleged');
  // A count in a report of another step is of a later day than its event.
  const events = [...new Set(alleged.map(({ event }) => event))];
  const counts = events
    .flatMap((event) => collectFigures(event.reports).map((given) => ({ ...given, event })))
    .filter(({ figure }) => measures.get(figure.measure)?.breaches === true && figure.standing === undefined);
  return [...Map.groupBy(alleged, ({ by }) => by)].flatMap(([by, [first]]) => {
    if (!first) return [];
    const own = counts.filter(({ figure }) => sideOf(actors, figure.by) === by);
    return [{ by, event: first.event, count: largestOf(own) }];
  });
}

/** The largest number; in place of one with a limit the largest without one that agrees with it: 2,935 of “nearly 3,000”. */
function largestOf(counts: readonly BreachCount[]): BreachCount | null {
  const [largest, ...others] = counts.toSorted((a, b) => compareSize(b.figure, a.figure));
  if (!largest) return null;
  const isExact = ({ figure }: BreachCount) => figure.qualifier === undefined && canBothHold(figure, largest.figure);
  return isExact(largest) ? largest : (others.find(isExact) ?? largest);
}

/** The days on which the state may change: those of a step, and the first day after one has run out. */
export function turningDays(steps: readonly CommitmentStep[]): readonly string[] {
  const days = steps.flatMap((taken) => [
    taken.event.date.parts[0].latest,
    ...(runsOut(taken) ? [shiftDay(taken.event.date.latest, 1)] : []),
  ]);
  return [...new Set(days)].sort();
}

/** The last day of each month of a period; of its last month, the last day of the period: `YYYY-MM-DD`. */
export function monthEnds(period: string): readonly string[] {
  const { earliest, latest } = mustParseEdtf(period);
  const ends = eachMonthOfInterval({ start: new UTCDate(earliest), end: new UTCDate(latest) }).map((month) =>
    dayOf(lastDayOfMonth(month)),
  );
  return [...ends.slice(0, -1), latest];
}

/** A record of more months than this does not give the state of its commitments at the end of each. */
const mostMonths = 120;

/** The days at which a commitment is published: the ends of all months, or in a long record of those in which it turns. */
export function publishedDays(period: string, steps: readonly CommitmentStep[]): readonly string[] {
  const months = monthEnds(period);
  return months.length <= mostMonths ? months : turningEnds(period, turningDays(steps), endOf.month);
}

/**
 * The days of a table of commitments that turn on some days: the ends of all months, or if those are more than so many, the
 * ends of the months, years, decades or centuries in which one turns. The last day of the period is always one.
 */
export function tableDays(period: string, turns: readonly string[], most: number): readonly string[] {
  const months = monthEnds(period);
  if (months.length <= most) return months;
  const cuts = Object.values(endOf).map((end) => turningEnds(period, turns, end));
  return cuts.find((days) => days.length <= most) ?? months.slice(-1);
}

/** The last day of the month, year, decade or century of a day, the shortest first. */
const endOf = {
  month: (day: string) => dayOf(lastDayOfMonth(new UTCDate(day))),
  year: (day: string) => `${day.slice(0, 4)}-12-31`,
  decade: (day: string) => `${day.slice(0, 3)}9-12-31`,
  century: (day: string) => `${day.slice(0, 2)}99-12-31`,
} as const;

/** The ends of the stretches of a period in which something turns, and the last day of it. */
function turningEnds(period: string, turns: readonly string[], end: (day: string) => string): readonly string[] {
  const { earliest, latest } = mustParseEdtf(period);
  const ends = turns
    .filter((day) => day <= latest)
    .map((day) => end(day < earliest ? earliest : day))
    .filter((day) => day < latest);
  return [...new Set([...ends, latest])].sort();
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
