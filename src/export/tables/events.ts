import { findOrigins } from '../../chronology/events/sources.ts';
import { tellEvent } from '../../chronology/events/summary.ts';
import type { Chronology, RecordedEvent } from '../../chronology/model.ts';
import { absolute, permalink } from '../../addresses/permalink.ts';
import { stableEvents } from '../head.ts';
import { publishedDate, publishedEvent } from '../schema/published-event.ts';
import { column, defineTable } from './table.ts';

interface Row {
  readonly chronology: Chronology;
  readonly event: RecordedEvent;
}

const { shape } = publishedEvent;
const optional = { required: false };

/** `/data/events.csv`: an event a row. */
export const eventsTable = defineTable<Row>({
  name: 'events',
  title: 'Events',
  description: 'Every event: when and where it happened, who was involved, and what the record says of it',
  primaryKey: ['id'],
  references: [{ column: 'updates', table: 'events' }],
  columns: [
    column('id', 'string', shape.id, ({ event }) => event.id),
    column('url', 'string', shape.url, ({ chronology, event }) =>
      absolute(chronology.site.url, permalink.event(event.id)),
    ),
    column('title', 'string', shape.title, ({ event }) => event.title),
    column('kind', 'string', shape.kind, ({ event }) => event.kind.id),
    column('weight', 'string', shape.weight, ({ event }) => event.weight),
    column('date', 'string', publishedDate.shape.edtf, ({ event }) => event.date.edtf),
    column('earliest', 'date', publishedDate.shape.earliest, ({ event }) => event.date.earliest),
    column('latest', 'date', publishedDate.shape.latest, ({ event }) => event.date.latest),
    column('precision', 'string', publishedDate.shape.precision, ({ event }) => event.date.precision),
    column('approximate', 'boolean', publishedDate.shape.approximate, ({ event }) => event.date.approximate),
    column('uncertain', 'boolean', publishedDate.shape.uncertain, ({ event }) => event.date.uncertain),
    column('dateNote', 'string', shape.dateNote, ({ event }) => event.dateNote, optional),
    column('place', 'string', shape.place, ({ event }) => event.place, optional),
    column('actors', 'list', shape.actors, ({ event }) => event.actors),
    column('threads', 'list', 'Ids of the threads it belongs to', ({ event }) => event.threads.map(({ id }) => id), {
      required: false,
    }),
    column('respondsTo', 'list', shape.respondsTo, ({ event }) => event.respondsTo, optional),
    column('updates', 'string', shape.updates, ({ event }) => event.updates, optional),
    column('summary', 'string', 'What happened, in the record’s own words', ({ event }) => tellEvent(event)),
    column('articles', 'list', 'Ids of the articles that report it, the defining one first', ({ event }) =>
      event.reports.map(({ article }) => article),
    ),
    column(
      'independentSources',
      'integer',
      'How many independent sources report it: articles that draw on one text count once, rewrites not at all',
      ({ chronology, event }) => findOrigins(chronology, event.reports).independent.length,
    ),
    column('conflicts', 'integer', 'How often its reports conflict', ({ event }) => event.conflicts.length),
  ],
  rows: (chronology) => stableEvents(chronology).map((event) => ({ chronology, event })),
});
