import type { RecordedEvent, Report } from '../../chronology/model.ts';
import type { Figure } from '../../record/schema/article.ts';
import { stableEvents } from '../head.ts';
import { publishedFigure } from '../schema/published-event.ts';
import { placeColumns, placeReferences } from './place-in-report.ts';
import { column, defineTable } from './table.ts';

interface Row {
  readonly event: RecordedEvent;
  readonly report: Report;
  readonly index: number;
  readonly figure: Figure;
}

const { shape } = publishedFigure;
const optional = { required: false };

/** `/data/figures.csv`: a number in a report a row. */
export const figuresTable = defineTable<Row>({
  name: 'figures',
  title: 'Figures',
  description: 'Every number: what it counts, who gives it, and in which article’s report of which event',
  primaryKey: ['event', 'article', 'index'],
  references: placeReferences,
  columns: [
    ...placeColumns<Row>('figures'),
    column('measure', 'string', shape.measure, ({ figure }) => figure.measure),
    column('value', 'number', shape.value, ({ figure }) => figure.value),
    column('qualifier', 'string', shape.qualifier, ({ figure }) => figure.qualifier ?? null, optional),
    column('of', 'string', shape.of, ({ figure }) => figure.of ?? null, optional),
    column(
      'asOf',
      'string',
      'Time of the count in EDTF, where the article gives it',
      ({ figure }) => figure.asOf ?? null,
      {
        required: false,
      },
    ),
    column('standing', 'string', shape.standing, ({ figure }) => figure.standing ?? null, optional),
    column('by', 'string', shape.by, ({ figure }) => figure.by),
  ],
  rows: (chronology) =>
    stableEvents(chronology).flatMap((event) =>
      event.reports.flatMap((report) => report.figures.map((figure, index) => ({ event, report, index, figure }))),
    ),
});
