import type { Figure } from '../../record/schema/article.ts';
import { mustGet } from '../chronology.ts';
import { type EdtfDate, mustParseEdtf } from '../dates/edtf.ts';
import { type Relation, findLatest, relate } from '../events/latest.ts';
import { type SeriesFigure, compareStood, findMainFigures } from '../events/series.ts';
import type { Chronology, RecordedEvent, Report } from '../model.ts';
import { type ActorRef, type EventRef, type SourceRef, speakerRef } from './refs.ts';

/** What is counted, and in which unit. */
export interface MeasureView {
  /** Its id. */
  readonly measure: string;
  readonly label: string;
  /** Null for what is counted one by one. */
  readonly unit: string | null;
  /** Whether later counts may raise it, so that it is of the event as a whole: a toll. */
  readonly grows: boolean;
}

/** A number, and who gives it. */
export interface FigureView extends Pick<Figure, 'of' | 'value' | 'qualifier' | 'standing'>, MeasureView {
  /** Null where the publisher speaks in its own voice. */
  readonly speaker: ActorRef | null;
  readonly source: SourceRef;
  /** The day or hour for which the article gives it. */
  readonly asOf: EdtfDate | null;
  /** That day or hour, or the day on which the article was published. */
  readonly stood: EdtfDate;
  /** Whether the address of its measure, on the page of the event, leads to it. */
  readonly isFirst: boolean;
}

/** A number among others for the same thing, with the report it is from. */
export interface SeriesFigureView extends FigureView {
  /** File name of the article. */
  readonly article: string;
  /** The event it is given of, where that is a later state of the one shown. */
  readonly event: EventRef | null;
}

/** A number of a series, and what it is to the latest of it. */
export interface RelatedFigureView extends SeriesFigureView {
  readonly relation: Relation;
}

/** The numbers given for one measure of one thing. */
export interface CountView extends MeasureView {
  /** Of what it is, where that is said. */
  readonly of: string | null;
  /** The last of them that nothing has replaced. */
  readonly latest: SeriesFigureView;
  /** The others, from the last to the first. */
  readonly others: readonly RelatedFigureView[];
}

/** Names a measure; one that no registry describes has its id for a name. */
export function measureView({ measures }: Pick<Chronology, 'measures'>, id: string): MeasureView {
  const { label = id, unit = null, grows = false } = measures.get(id) ?? {};
  return { measure: id, label, unit, grows };
}

/** Names who gives a number, and where. */
export function buildFigureView(
  chronology: Chronology,
  { by, asOf, measure, ...figure }: Figure,
  { source, publishedOn }: Pick<Report, 'source' | 'publishedOn'>,
): FigureView {
  const date = asOf === undefined ? null : mustParseEdtf(asOf);
  return {
    ...figure,
    ...measureView(chronology, measure),
    speaker: speakerRef(chronology, by),
    source: mustGet(chronology.sources, source),
    asOf: date,
    stood: date ?? publishedOn,
    isFirst: false,
  };
}

/** Names the main figures of an event and its later states, each with who gives it. */
export function buildCountViews(chronology: Chronology, event: RecordedEvent): readonly CountView[] {
  return findMainFigures(chronology, event).flatMap(({ measure, of, figures }) => {
    const latest = findLatest(figures);
    return latest === undefined
      ? []
      : [
          {
            ...measureView(chronology, measure),
            of,
            latest: placeFigure(chronology, latest, event),
            others: figures
              .filter((given) => given !== latest)
              .map((given) => ({
                ...placeFigure(chronology, given, event),
                relation: relate(chronology, given, latest),
              }))
              .reverse(),
          },
        ];
  });
}

/** Whether all other numbers of a count came before the latest: one like it, but less exact, may be of a later day. */
export function areEarlier({ latest, others }: CountView): boolean {
  return others.every(({ relation, stood }) => relation !== 'other' && compareStood(stood, latest.stood) <= 0);
}

/** Marks the figure of each measure that a page of these counts, and then of these reports, shows first. */
export function markFirst<Reported extends { readonly figures: readonly FigureView[] }>(
  counts: readonly CountView[],
  reports: readonly Reported[],
): { readonly counts: readonly CountView[]; readonly reports: readonly Reported[] } {
  const shown = [...counts.map(({ latest }) => latest), ...reports.flatMap(({ figures }) => figures)];
  const first = new Set([...Map.groupBy(shown, ({ measure }) => measure).values()].flatMap((same) => same.slice(0, 1)));
  const mark = <Given extends FigureView>(figure: Given) => ({ ...figure, isFirst: first.has(figure) });
  return {
    counts: counts.map((count) => ({ ...count, latest: mark(count.latest) })),
    reports: reports.map((report) => ({ ...report, figures: report.figures.map(mark) })),
  };
}

/** Names a number of a series; the event it is given of where that is not the one shown. */
export function placeFigure(chronology: Chronology, given: SeriesFigure, shown: RecordedEvent): SeriesFigureView {
  return {
    ...buildFigureView(chronology, given.figure, given.report),
    article: given.report.article,
    event: given.event.id === shown.id ? null : given.event,
  };
}
