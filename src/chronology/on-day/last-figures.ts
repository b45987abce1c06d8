import type { Figure } from '../../record/schema/article.ts';
import { shiftDay } from '../dates/days.ts';
import { areForOneHour, findLatest } from '../events/latest.ts';
import { type SeriesFigure, compareFigures, groupFigures } from '../events/series.ts';
import type { Chronology, RecordedEvent } from '../model.ts';

/** The last count of one thing in one event and its later states. */
export interface LastFigure {
  readonly event: RecordedEvent;
  /** The latest number, then others: what its own side gives for the same hour, and the latest of each other party. */
  readonly figures: readonly [SeriesFigure, ...SeriesFigure[]];
}

/** For how many days a count is shown after the last article that gives one. */
export const daysShown = 7;

/**
 * The last count of each thing whose count may grow, where an article of the seven days up to a day, `YYYY-MM-DD`, gives
 * one; the latest events first.
 */
export function findLastFigures(chronology: Chronology, day: string): readonly LastFigure[] {
  const since = shiftDay(day, 1 - daysShown);
  return [...chronology.events.values()]
    .filter(({ updates }) => updates === null)
    .reverse()
    .flatMap((event) =>
      followCounts(chronology, event).flatMap((counts) => {
        const isRecent = counts.some(({ report }) => report.publishedOn.latest >= since);
        return isRecent ? lastOf(chronology, event, counts) : [];
      }),
    );
}

/** By what is counted, the measures in the order of the registry, the numbers by the hours for which they stood. */
function followCounts(chronology: Chronology, event: RecordedEvent): readonly (readonly SeriesFigure[])[] {
  const order = [...chronology.measures.keys()];
  return groupFigures(chronology, event)
    .filter(({ isToll }) => isToll)
    .toSorted((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure))
    .flatMap(({ counts }) => counts.map(({ figures }) => figures).toSorted(compareFirst));
}

function compareFirst([a]: readonly SeriesFigure[], [b]: readonly SeriesFigure[]): number {
  return a && b ? compareFigures(a, b) : 0;
}

function lastOf({ actors }: Chronology, event: RecordedEvent, counts: readonly SeriesFigure[]): readonly LastFigure[] {
  const last = findLatest(counts);
  if (!last) return [];
  const partyOf = ({ figure }: SeriesFigure) => actors.get(figure.by)?.party ?? '';
  const { [partyOf(last)]: own = [], '': _none, ...parties } = Object.groupBy(counts, partyOf);
  const others = Object.values(parties).flatMap((of = []) => findLatest(of) ?? []);
  const beside = [...own.filter((one) => one.figure.standing === undefined && areForOneHour(one, last)), ...others];
  return [{ event, figures: [last, ...beside.filter(({ figure }) => !isSameNumber(figure, last.figure))] }];
}

function isSameNumber(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.qualifier === b.qualifier;
}
