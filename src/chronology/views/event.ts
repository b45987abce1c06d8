import type { Step } from '../../record/schema/article.ts';
import { mustGet } from '../chronology.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { comparePublished } from '../events/compare.ts';
import { type Adjacent, findNeighbours } from '../events/neighbours.ts';
import { findUpdates } from '../events/updates.ts';
import { dayInPeriod } from '../on-day/days.ts';
import type { Chronology, History, RecordedEvent, Report } from '../model.ts';
import { nameSide } from './commitment.ts';
import { type ConflictView, type DisputeView, buildDisputeView } from './conflicts.ts';
import { buildContestViews } from './contradictions.ts';
import { type CountView, buildCountViews, markFirst } from './figures.ts';
import { type OriginsView, buildOriginsView } from './origins.ts';
import {
  type ActorRef,
  type EventRef,
  type PlaceRef,
  type SourceRef,
  type ThreadRef,
  actorRef,
  placeRef,
} from './refs.ts';
import { type ReportView, buildReportView } from './report.ts';
import { type SentenceView, buildSummaryView } from './summary.ts';

/** When an article was published, and by which publisher. */
export interface PublicationView {
  readonly date: EdtfDate;
  readonly source: SourceRef;
}

/** The events next to an event in one order. */
export interface AdjacentView {
  /** Null where the order is that of the whole record. */
  readonly thread: ThreadRef | null;
  readonly previous: EventRef | null;
  readonly next: EventRef | null;
}

/** All that the page of an event shows. */
export interface EventView extends EventRef {
  /** What happened, in the record's own words; empty where the record has none. */
  readonly summary: readonly SentenceView[];
  readonly dateNote: string | null;
  /** The day on which it began, `YYYY-MM-DD`, where the state of play on it has a page. */
  readonly day: string | null;
  readonly place: PlaceRef | null;
  /** Who acts first, then whom the summary begins with, then who speaks, then the others. */
  readonly actors: readonly ActorRef[];
  /** The threads it belongs to, and the step each takes with it; `by` is the party whose step it is. */
  readonly threads: readonly { readonly thread: ThreadRef; readonly step: Step | null; readonly by: string | null }[];
  /** The defining report first, then by date of publication. */
  readonly reports: readonly ReportView[];
  readonly origins: OriginsView;
  /** The first and the last report to be published; null where they may be of one day. */
  readonly published: { readonly first: PublicationView; readonly last: PublicationView } | null;
  readonly dispute: DisputeView | null;
  /** Where its reports differ, and where others contradict them with other events. */
  readonly contests: readonly ConflictView[];
  /** The figures that matter, its later states included. */
  readonly counts: readonly CountView[];
  /** The event of which it is a later state, and its own later states. */
  readonly updates: EventRef | null;
  readonly updatedBy: readonly EventRef[];
  readonly respondsTo: readonly EventRef[];
  readonly answeredBy: readonly EventRef[];
  /** In the whole record first, then in each of its threads. */
  readonly adjacent: readonly AdjacentView[];
  readonly history: History;
}

/** Names all that the page of an event shows. */
export function buildEventView(chronology: Chronology, event: RecordedEvent): EventView {
  const { id, title, kind, date, dateNote, reports } = event;
  const dispute = buildDisputeView(chronology, event);
  const contests = buildContestViews(chronology, event);
  const { respondsTo, answeredBy, inThreads, ...whole } = findNeighbours(chronology.events, event);
  return {
    id,
    title,
    kind,
    date,
    summary: buildSummaryView(chronology, event),
    dateNote,
    day: dayInPeriod(chronology.site, date),
    place: placeRef(chronology, event),
    actors: orderActors(chronology, event).map((actor) => actorRef(chronology, actor)),
    threads: event.threads.map(({ id: thread, step, by }) => ({
      thread: mustGet(chronology.threads, thread),
      step,
      by: nameSide(chronology, by),
    })),
    ...markFirst(
      buildCountViews(chronology, event),
      reports.map((report) => buildReportView(chronology, report, event)),
    ),
    origins: buildOriginsView(chronology, reports),
    published: findPublished(chronology, reports),
    dispute: dispute && { ...dispute, subjects: contests },
    contests,
    updates: event.updates === null ? null : mustGet(chronology.events, event.updates),
    updatedBy: findUpdates(chronology.events, event),
    respondsTo,
    answeredBy,
    adjacent: [{ thread: null, ...whole }, ...nameThreads(chronology, inThreads)],
    history: chronology.histories.events.get(id) ?? [],
  };
}

/** Who is named first acts; those whom the summary begins with, then those who speak, then the others follow. */
function orderActors({ actors: known }: Chronology, { actors, reports, summary }: RecordedEvent): readonly string[] {
  const speaking = new Set(reports.flatMap(({ claims, figures }) => [...claims, ...figures].map(({ by }) => by)));
  const first = (summary[0]?.says ?? '').split(/[^\p{L}\p{M}’'-]+/u).join(' ');
  const isNamed = (actor: string) => {
    const { name, type } = mustGet(known, actor);
    const shortest = type === 'person' ? (name.split(' ').at(-1) ?? name) : name;
    return ` ${first} `.includes(` ${shortest} `) || ` ${first} `.includes(` ${shortest}’s `);
  };
  return [
    ...new Set([
      ...actors.slice(0, 1),
      ...actors.filter(isNamed),
      ...actors.filter((actor) => speaking.has(actor)),
      ...actors,
    ]),
  ];
}

function nameThreads({ threads }: Chronology, inThreads: ReadonlyMap<string, Adjacent>): readonly AdjacentView[] {
  return [...inThreads].map(([thread, adjacent]) => ({ thread: mustGet(threads, thread), ...adjacent }));
}

function findPublished({ sources }: Chronology, reports: readonly Report[]): EventView['published'] {
  const inOrder = reports.toSorted(comparePublished);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last || first.publishedOn.latest >= last.publishedOn.earliest) return null;
  const name = ({ publishedOn, source }: Report) => ({ date: publishedOn, source: mustGet(sources, source) });
  return { first: name(first), last: name(last) };
}
