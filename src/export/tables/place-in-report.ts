import type { RecordedEvent, Report } from '../../chronology/model.ts';
import { type Column, type Reference, column } from './table.ts';

/** A claim or figure is found by its event, its article and its place in that report. */
interface PlaceInReport {
  readonly event: RecordedEvent;
  readonly report: Report;
  readonly index: number;
}

/** The columns that say where a claim or figure is. */
export function placeColumns<Row extends PlaceInReport>(among: 'claims' | 'figures'): readonly Column<Row>[] {
  return [
    column('event', 'string', 'Id of the event', ({ event }) => event.id),
    column('article', 'string', 'Id of the article', ({ report }) => report.article),
    column('index', 'integer', `Place among the ${among} of the report, from 0`, ({ index }) => index),
  ];
}

/** What these columns refer to. */
export const placeReferences: readonly Reference[] = [
  { column: 'event', table: 'events' },
  { column: 'article', table: 'articles' },
];
