import { type EdtfDate, instantOf } from '../dates/edtf.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { sideOf } from '../parties.ts';
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
export function findSeries(chronology: Measured, event: RecordedEvent): readonly FigureSeries[] {
  return groupFigures(chronology, event).flatMap(({ isToll, counts }) =>
    isToll && counts.length > 1 ? counts : counts.filter(differ),
  );
}

/**
 * Finds the numbers that readers ask for first: every toll, though it be given once, and whatever else is given
 * differently and yet can be true; breaches only where that is fair. What the summary names comes first, then what most reports count, then what the registry does.
 */
export function findMainFigures(
  chronology: Measured & Pick<Chronology, 'actors'>,
  event: RecordedEvent,
): readonly FigureSeries[] {
  const order = [...chronology.measures.keys()];
  const place = ({ measure }: Measure) => order.indexOf(measure);
  const named = numbersIn(event);
  const compare = (a: FigureSeries, b: FigureSeries) =>
    countNamed(b, named) - countNamed(a, named) || countReports(b) - countReports(a);
  return groupFigures(chronology, event)
    .map((one) => ({ ...one, counts: one.counts.toSorted(compare) }))
    .toSorted((a, b) => (a.counts[0] && b.counts[0] ? compare(a.counts[0], b.counts[0]) : 0) || place(a) - place(b))
    .filter(
      ({ measure, counts }) => chronology.measures.get(measure)?.breaches !== true || isFair(chronology, event, counts),
    )
    .flatMap(({ isToll, counts }) =>
      isToll ? counts : counts.filter((one) => differ(one) && !isContested(event, one)),
    );
}

/** Breaches that one side counts are no main figure of an event, unless it is there that they are alleged. */
function isFair(
  { actors }: Pick<Chronology, 'actors'>,
  { threads }: RecordedEvent,
  counts: readonly FigureSeries[],
): boolean {
  const givers = counts.flatMap(({ figures }) => figures.map(({ figure }) => sideOf(actors, figure.by)));
  return threads.some(({ step }) => step === 'breach-alleged') || new Set(givers).size > 1;
}

/** All that is counted by one measure. */
export interface Measure {
  readonly measure: string;
  readonly isToll: boolean;
  readonly counts: readonly FigureSeries[];
}

function isContested({ conflicts }: RecordedEvent, { figures }: FigureSeries): boolean {
  return figures.some(({ figure }) =>
    conflicts.some(({ field, subject }) => field === 'figure' && subject === subjectOf(figure)),
  );
}

/** The numbers in the summary of an event, in digits or words; a day before the name of its month counts nothing. */
function numbersIn({ summary }: RecordedEvent): ReadonlySet<number> {
  const found = summary.flatMap(({ says }) => [...says.matchAll(/(\d(?:[\d,.]*\d)?)(\s\p{Lu})?/gu)]);
  const numbers = found.map(([, number = '', name]) => [Number(number.replaceAll(',', '')), name] as const);
  const words = summary.flatMap(({ says }) => says.toLowerCase().match(/\p{L}+/gu) ?? []);
  return new Set([
    ...numbers.filter(([number, name]) => number > 31 || name === undefined).map(([number]) => number),
    ...words.map((word) => numerals.indexOf(word) + 1).filter((number) => number > 0),
  ]);
}

const numerals = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty'
).split(' ');

function countNamed({ figures }: FigureSeries, named: ReadonlySet<number>): number {
  return new Set(figures.map(({ figure }) => figure.value).filter((value) => named.has(value))).size;
}

function countReports({ figures }: FigureSeries): number {
  return new Set(figures.map(({ report }) => report.article)).size;
}

type Measured = Pick<Chronology, 'events' | 'measures'>;

/** Groups the numbers of an event and its later states by measure and by what is counted. */
export function groupFigures({ events, measures }: Measured, event: RecordedEvent): readonly Measure[] {
  const given = [event, ...findUpdates(events, event)].flatMap((one) =>
    collectFigures(one.reports).map((figure): SeriesFigure => ({ ...figure, event: one })),
  );
  return [...Map.groupBy(given, ({ figure }) => figure.measure)].map(([measure, all]) => ({
    measure,
    isToll: measures.get(measure)?.grows === true,
    counts: [...Map.groupBy(all, ({ figure }) => subjectOf(figure)).values()].map((figures) => ({
      measure,
      of: figures[0]?.figure.of ?? null,
      figures: figures.toSorted(compareFigures),
    })),
  }));
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
export function compareStood(a: EdtfDate, b: EdtfDate): number {
  return (
    compareText(a.latest, b.latest) || (instantOf(a.parts[0]) ?? Infinity) - (instantOf(b.parts[0]) ?? Infinity) || 0
  );
}

/** One article may give a range of numbers for one hour; only another article, event or hour differs from it. */
function differ({ figures }: FigureSeries): boolean {
  const statements = new Set(figures.map(({ figure: { value, qualifier } }) => `${qualifier ?? ''} ${value}`));
  const places = figures.map(({ figure, report, event }) => `${event.id} ${report.article} ${figure.asOf ?? ''}`);
  return statements.size > 1 && new Set(places).size > 1;
}
