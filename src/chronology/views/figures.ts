import type { Figure } from '../../record/schema/article.ts';
import { mustGet } from '../chronology.ts';
import { type EdtfDate, mustParseEdtf } from '../dates/edtf.ts';
import { type FigureSeries, type GivenFigure, findSeries, whenItStood } from '../events/figures.ts';
import type { Chronology, Report } from '../model.ts';
import { type ActorRef, type SourceRef, speakerRef } from './refs.ts';

/** A number, and who gives it. */
export interface FigureView extends Pick<Figure, 'measure' | 'of' | 'value' | 'qualifier'> {
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
}

/** The different numbers given for one measure of one thing, in the order of the hours for which they stood. */
export interface FigureSeriesView extends Pick<FigureSeries, 'measure' | 'of'> {
  readonly figures: readonly SeriesFigureView[];
}

/** Names who gives a number. */
export function buildFigureView(chronology: Chronology, { by, asOf, ...figure }: Figure): FigureView {
  return {
    ...figure,
    speaker: speakerRef(chronology, by),
    asOf: asOf === undefined ? null : mustParseEdtf(asOf),
  };
}

/** Finds the measures for which the reports give different numbers, and names who gives each. */
export function buildSeriesViews(chronology: Chronology, reports: readonly Report[]): readonly FigureSeriesView[] {
  return findSeries(reports).map(({ measure, of, figures }) => ({
    measure,
    of,
    figures: figures.map((given) => placeFigure(chronology, given)),
  }));
}

function placeFigure(chronology: Chronology, given: GivenFigure): SeriesFigureView {
  return {
    ...buildFigureView(chronology, given.figure),
    stood: whenItStood(given),
    source: mustGet(chronology.sources, given.report.source),
    article: given.report.article,
    index: given.index,
  };
}
