import type { Chronology } from '../model.ts';
import { sideOf } from '../parties.ts';
import { speakerOf } from '../disputes/speakers.ts';
import { canBothHold, hasHour, rangeOf, whenItStood } from './figures.ts';
import { type SeriesFigure, compareStood } from './series.ts';

/** What a number is to the latest of its series: the same count, one before it, or that of another. */
export type Relation = 'same' | 'earlier' | 'other';

type Known = Pick<Chronology, 'actors' | 'measures'>;

/**
 * Finds the number of a series that stands: the last that nothing has replaced. Of the last that are one number, it is one
 * without a limit, then one that somebody gives to whoever publishes it.
 */
export function findLatest(figures: readonly SeriesFigure[]): SeriesFigure | undefined {
  const standing = figures.filter(({ figure }) => figure.standing === undefined);
  const current = standing.length > 0 ? standing : figures;
  const last = current.at(-1);
  if (!last) return undefined;
  const tail = current.slice(current.findLastIndex((one) => !areOneNumber(one, last)) + 1);
  const exact = tail.filter(({ figure }) => figure.qualifier === undefined);
  const best = exact.length > 0 ? exact : tail.filter(({ figure }) => figure.qualifier === last.figure.qualifier);
  return best.findLast(({ figure }) => figure.by !== 'article') ?? best.at(-1);
}

/** Says what another number of the series is to the latest. */
export function relate(chronology: Known, one: SeriesFigure, latest: SeriesFigure): Relation {
  if (areOneNumber(one, latest)) return 'same';
  return areOfOneGiver(chronology, one, latest) || isFollowed(chronology, one, latest) ? 'earlier' : 'other';
}

/** A number with another limit is no other number, nor is a rounder one for the same hour. */
function areOneNumber(a: SeriesFigure, b: SeriesFigure): boolean {
  if (a.figure.value === b.figure.value) return true;
  return areForOneHour(a, b) && isLimited(a) && isLimited(b) && canBothHold(a.figure, b.figure);
}

/** Whether two numbers are given for the same hour. */
export function areForOneHour(a: SeriesFigure, b: SeriesFigure): boolean {
  return hasHour(a) && hasHour(b) && compareStood(whenItStood(a), whenItStood(b)) === 0;
}

function isLimited({ figure }: SeriesFigure): boolean {
  const { least, most } = rangeOf(figure);
  return Number.isFinite(least) || Number.isFinite(most);
}

function areOfOneGiver({ actors }: Known, a: SeriesFigure, b: SeriesFigure): boolean {
  return speakerOf({ actors }, a.figure, a.report) === speakerOf({ actors }, b.figure, b.report);
}

/** A count that grows follows an earlier one of its own side, or of a publisher, unless that was greater. */
function isFollowed({ actors, measures }: Known, one: SeriesFigure, latest: SeriesFigure): boolean {
  if (one.figure.standing !== undefined) return true;
  const [by, next] = [one.figure.by, latest.figure.by];
  return (
    measures.get(one.figure.measure)?.grows === true &&
    one.figure.value < latest.figure.value &&
    compareStood(whenItStood(one), whenItStood(latest)) < 0 &&
    (by === 'article' || next === 'article' || sideOf(actors, by) === sideOf(actors, next))
  );
}
