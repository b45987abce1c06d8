import type { Figure } from '../../record/schema/article.ts';
import { shiftDay } from '../dates/days.ts';
import { type SeriesFigure, compareFigures, groupFigures } from '../events/series.ts';
import type { Chronology, RecordedEvent } from '../model.ts';

/** The last count of one thing in one event and its later states. */
export interface LastFigure {
  readonly event: RecordedEvent;
  /** The last number, then the last that each other party gave, where it is another number. */
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
  const partyOf = ({ figure }: SeriesFigure) => actors.get(figure.by)?.party ?? '';
  const last = counts.at(-1);
  if (!last) return [];
  const byParty = new Map(counts.map((given) => [partyOf(given), given]));
  byParty.delete('');
  byParty.delete(partyOf(last));
  const others = [...byParty.values()].filter(({ figure }) => !isSameNumber(figure, last.figure));
  return [{ event, figures: [last, ...others] }];
}

function isSameNumber(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.qualifier === b.qualifier;
}
