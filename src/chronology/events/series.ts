import { type EdtfDate, instantOf } from '../dates/edtf.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { compareText } from './compare.ts';
import { type GivenFigure, collectFigures, subjectOf, whenItStood } from './figures.ts';
import { findUpdates } from './updates.ts';

/** A number of a series, with the event in whose reports it is given. */
export interface SeriesFigure extends GivenFigure {
  readonly event: RecordedEvent;
}

/** The numbers given for one measure of one thing, in the order of the hours they are for. */
export interface FigureSeries {
  readonly measure: string;
  /** What is counted, where it is said. */
  readonly of: string | null;
  readonly figures: readonly SeriesFigure[];
}

/**
 * Finds the measures for which the reports of an event, and those of its later states, give different numbers, or one
 * article numbers of different hours: a later one may contradict an earlier, or follow it. Of a toll that is counted of
 * different things, all counts are given: they stand beside each other.
 */
export function findSeries(
  { events, measures }: Pick<Chronology, 'events' | 'measures'>,
  event: RecordedEvent,
): readonly FigureSeries[] {
  const given = [event, ...findUpdates(events, event)].flatMap((one) =>
    collectFigures(one.reports).map((figure): SeriesFigure => ({ ...figure, event: one })),
  );
  return [...Map.groupBy(given, ({ figure }) => figure.measure)].flatMap(([measure, all]) => {
    const subjects = [...Map.groupBy(all, ({ figure }) => subjectOf(figure)).values()];
    const isToll = measures.get(measure)?.grows === true;
    return (isToll && subjects.length > 1 ? subjects : subjects.filter(differ)).map((figures) => ({
      measure,
      of: figures[0]?.figure.of ?? null,
      figures: figures.toSorted(compareFigures),
    }));
  });
}

/** Early counts first, then by when they stood, what has since been replaced before what is of the same hour. */
export function compareFigures(a: GivenFigure, b: GivenFigure): number {
  return (
    Number(b.figure.standing === 'early') - Number(a.figure.standing === 'early') ||
    compareStood(whenItStood(a), whenItStood(b)) ||
    Number(b.figure.standing === 'superseded') - Number(a.figure.standing === 'superseded')
  );
}

/**
 * By day, then by hour; a number without an hour comes at the end of its day, since what it counts has happened by
 * then.
 */
function compareStood(a: EdtfDate, b: EdtfDate): number {
  return (
    compareText(a.latest, b.latest) || (instantOf(a.parts[0]) ?? Infinity) - (instantOf(b.parts[0]) ?? Infinity) || 0
  );
}

/** One article may give a range of numbers for one hour; only another article, event or hour differs from it. */
function differ(given: readonly SeriesFigure[]): boolean {
  const statements = new Set(given.map(({ figure: { value, qualifier } }) => `${qualifier ?? ''} ${value}`));
  const places = given.map(({ figure, report, event }) => `${event.id} ${report.article} ${figure.asOf ?? ''}`);
  return statements.size > 1 && new Set(places).size > 1;
}
