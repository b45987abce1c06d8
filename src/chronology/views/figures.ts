import type { Figure } from '../../record/schema/article.ts';
import { mustGet } from '../chronology.ts';
import { type EdtfDate, mustParseEdtf } from '../dates/edtf.ts';
import { whenItStood } from '../events/figures.ts';
import { type SeriesFigure, findSeries } from '../events/series.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { type ActorRef, type EventRef, type SourceRef, speakerRef } from './refs.ts';

/** What is counted, and in which unit. */
export interface MeasureView {
  readonly label: string;
  /** Null for what is counted one by one. */
  readonly unit: string | null;
  /** Whether later counts may raise it, so that it is of the event as a whole: a toll. */
  readonly grows: boolean;
}

/** A number, and who gives it. */
export interface FigureView extends Pick<Figure, 'of' | 'value' | 'qualifier' | 'standing'>, MeasureView {
  /** Null where the article speaks in its own voice. */
  readonly speaker: ActorRef | null;
  /** The day or hour for which the article gives it. */
  readonly asOf: EdtfDate | null;
}

/** A number among others for the same thing, with the report it is from. */
export interface SeriesFigureView extends FigureView {
  /** The day or hour for which the article gives it, or that of publication. */
  readonly stood: EdtfDate;
  readonly source: SourceRef;
  /** File name of the article. */
  readonly article: string;
  /** Its place among the figures of the report. */
  readonly index: number;
  /** The event it is given of, where that is a later state of the one shown. */
  readonly event: EventRef | null;
}

/** The numbers given for one measure: of one thing, or of different things beside each other. */
export interface FigureSeriesView extends MeasureView {
  readonly counts: readonly {
    /** Of what it is, where that is said. */
    readonly of: string | null;
    /** In the order of the hours for which they stood. */
    readonly figures: readonly SeriesFigureView[];
  }[];
}

/** Names a measure; one that no registry describes has its id for a name. */
export function measureView({ measures }: Pick<Chronology, 'measures'>, id: string): MeasureView {
  const measure = measures.get(id);
  return { label: measure?.label ?? id, unit: measure?.unit ?? null, grows: measure?.grows ?? false };
}

/** Names who gives a number. */
export function buildFigureView(chronology: Chronology, { by, asOf, measure, ...figure }: Figure): FigureView {
  return {
    ...figure,
    ...measureView(chronology, measure),
    speaker: speakerRef(chronology, by),
    asOf: asOf === undefined ? null : mustParseEdtf(asOf),
  };
}

/** Finds the measures for which the reports of an event and its later states give different numbers, and names who gives each. */
export function buildSeriesViews(chronology: Chronology, event: RecordedEvent): readonly FigureSeriesView[] {
  const series = Map.groupBy(findSeries(chronology, event), ({ measure }) => measure);
  return [...series].map(([measure, counts]) => ({
    ...measureView(chronology, measure),
    counts: counts.map(({ of, figures }) => ({
      of,
      figures: figures.map((given) => placeFigure(chronology, given, event)),
    })),
  }));
}

/** Names a number of a series; the event it is given of where that is not the one shown. */
export function placeFigure(chronology: Chronology, given: SeriesFigure, shown: RecordedEvent): SeriesFigureView {
  return {
    ...buildFigureView(chronology, given.figure),
    stood: whenItStood(given),
    source: mustGet(chronology.sources, given.report.source),
    article: given.report.article,
    index: given.index,
    event: given.event.id === shown.id ? null : given.event,
  };
}
