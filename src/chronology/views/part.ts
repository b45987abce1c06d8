import { type DividedPage, type Part, type PeriodLinks, entriesOn, linkPeriods, listPages } from '../events/parts.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import type { StepsView } from './commitment.ts';
import { type ListedEventView, listEvents } from './periods.ts';
import { type Shown, type TimelineView, buildTimeline } from './timeline.ts';

/** So many events are on one page of an actor, a place, a source or a thread; more are divided by year. */
export const mostOnPage = 200;

/** The last events of what is divided, on its first page. */
const latest = 20;

/** As many key events as are listed above the pages of years. */
const mostKeyEvents = 40;

/** What one page shows of the events of an actor, a place, a source or a thread. */
export interface PartView {
  /** Empty on its first page, which has all events where they are few. */
  readonly period: string;
  /** How many events there are in the period. */
  readonly count: number;
  /** The ways to the other periods; null where all is on one page. */
  readonly links: PeriodLinks | null;
  /** Whether the events are on the pages of its years or months. */
  readonly isDivided: boolean;
  /** Whether its events are lines, or on other pages. */
  readonly elsewhere: boolean;
  /** Of what is divided, the last of its key events, and how many there are. */
  readonly keyEvents: { readonly shown: readonly ListedEventView[]; readonly count: number };
  /** The events in full; of what is divided, the last of them or those without a month. */
  readonly timeline: TimelineView;
  /** The events of a month that has too many to be shown in full. */
  readonly lines: readonly ListedEventView[];
}

/** Names what a page shows of a part of some events; `whole` is what it is a part of. */
export function buildPartView(
  chronology: Chronology,
  whole: Part<RecordedEvent>,
  part: Part<RecordedEvent>,
  { steps, ...shown }: Shown & { readonly steps?: StepsView } = {},
): PartView {
  const { period, entries, parts } = part;
  const isDivided = parts.length > 0;
  const isLong = !isDivided && entries.length > mostOnPage;
  const keyEvents = isDivided ? entries.filter(({ id, weight }) => weight === 'key' || steps?.has(id)) : [];
  return {
    period,
    count: entries.length,
    links: whole.parts.length > 0 ? linkPeriods(whole, period) : null,
    isDivided,
    elsewhere: isDivided || isLong,
    keyEvents: { shown: listEvents(chronology, keyEvents.slice(-mostKeyEvents)), count: keyEvents.length },
    timeline: buildTimeline(chronology, isLong ? [] : entriesOn(part, latest), shown),
    lines: isLong ? listEvents(chronology, entries) : [],
  };
}

/** Lists the pages that the events of one entry of a registry take: its own, and those of its years and months. */
export function listPartPages(events: readonly RecordedEvent[]): readonly DividedPage<RecordedEvent>[] {
  return listPages(events, mostOnPage);
}
