import { mustGet } from '../chronology.ts';
import { groupEvents } from '../events/group.ts';
import { tellBriefly, tellEvent } from '../events/summary.ts';
import type { Weight } from '../../record/schema/weights.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { type DisputeView, buildDisputeView } from './conflicts.ts';
import { type OriginsView, buildOriginsView } from './origins.ts';
import {
  type ActorRef,
  type ArticleRef,
  type EventRef,
  type PlaceRef,
  actorRef,
  articleRef,
  placeRef,
} from './refs.ts';
import { chooseReport } from './report.ts';

/** One event on a timeline. */
export interface TimelineEventView extends EventRef {
  readonly weight: Weight;
  /** Its former ids. */
  readonly aliases: readonly string[];
  readonly place: PlaceRef | null;
  readonly actors: readonly ActorRef[];
  /** What happened, in words of the record or of one article. */
  readonly text: string;
  /** The same in one sentence. */
  readonly brief: string;
  /** The article whose words these are; null where they are the record's own. */
  readonly article: ArticleRef | null;
  readonly origins: OriginsView;
  readonly dispute: DisputeView | null;
  /** The events it answers, where the timeline says so. */
  readonly respondsTo: readonly EventRef[];
  /** With which publishing it came into the record, and with which it last changed; null where no history is kept. */
  readonly added: number | null;
  readonly changed: number | null;
}

/** The events of one day, or those of a period whose day is not known. */
interface TimelineDayView {
  /** `YYYY-MM-DD`, or null where only the month or the year is known. */
  readonly day: string | null;
  /** Days without an event since the previous day; 0 if that means nothing. */
  readonly silentDays: number;
  readonly events: readonly TimelineEventView[];
}

/** Events in reading order, by month, year, decade or century and by day. */
export type TimelineView = readonly { readonly period: string; readonly days: readonly TimelineDayView[] }[];

/** What a timeline shows of its events. */
export interface Shown {
  /** Articles whose own account of an event is shown, where they report it, instead of its summary. */
  readonly voices?: ReadonlySet<string>;
  /** Whether each event says which it answers. */
  readonly replies?: boolean;
}

/** Groups events, given in reading order, and names what each shows. */
export function buildTimeline(
  chronology: Chronology,
  events: readonly RecordedEvent[],
  shown: Shown = {},
): TimelineView {
  return groupEvents(events).map(({ period, days }) => ({
    period,
    days: days.map((day) => ({
      ...day,
      events: day.events.map((event) => buildTimelineEvent(chronology, event, shown)),
    })),
  }));
}

/** Splits a timeline into the periods that end before another, `YYYY-MM` or `YYYY`, and the rest. */
export function splitTimeline(
  timeline: TimelineView,
  front: string,
): Readonly<Record<'before' | 'rest', TimelineView>> {
  const endsBefore = ({ period }: TimelineView[number]) => period.replaceAll('X', '9') < front.slice(0, period.length);
  return { before: timeline.filter(endsBefore), rest: timeline.filter((group) => !endsBefore(group)) };
}

/** Lists the ids of the events of a timeline as a page shows them: what is before the period it is about comes first. */
export function listInOrder(timeline: TimelineView, front = ''): readonly string[] {
  const { before, rest } = splitTimeline(timeline, front);
  return [...before, ...rest].flatMap(({ days }) => days.flatMap(({ events }) => events.map(({ id }) => id)));
}

/** Names what an event shows on a timeline. */
export function buildTimelineEvent(
  chronology: Chronology,
  event: RecordedEvent,
  { voices = new Set(), replies = false }: Shown = {},
): TimelineEventView {
  const { id, title, kind, weight, date, aliases, reports } = event;
  const own = reports.some(({ article }) => voices.has(article)) || event.summary.length === 0;
  const report = own ? chooseReport(event, voices) : null;
  const history = chronology.histories.events.get(id) ?? [];
  return {
    id,
    title,
    kind,
    weight,
    date,
    aliases,
    place: placeRef(chronology, event),
    actors: event.actors.map((actor) => actorRef(chronology, actor)),
    text: report?.account ?? tellEvent(event),
    brief: tellBriefly(event),
    article: report && articleRef(chronology, report.article),
    origins: buildOriginsView(chronology, reports),
    dispute: buildDisputeView(chronology, event),
    respondsTo: replies ? event.respondsTo.map((other) => mustGet(chronology.events, other)) : [],
    added: history.findLast(({ change }) => change === 'added')?.publication ?? null,
    changed: history.at(-1)?.publication ?? null,
  };
}
