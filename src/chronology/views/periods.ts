import type { Story } from '../../record/schema/story.ts';
import { groupEvents } from '../events/group.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { buildOriginsView } from './origins.ts';
import type { EventRef } from './refs.ts';

/** An event as one line of a list. */
export interface ListedEventView extends EventRef, Pick<RecordedEvent, 'weight'> {
  /** How many independent sources report it. */
  readonly sources: number;
}

/** Events that begin in one month, year or decade. */
export interface PeriodView {
  /** `YYYY-MM`, `YYYY` or `YYYX`, as finely as its events are dated. */
  readonly period: string;
  readonly events: readonly ListedEventView[];
}

/** A month of a year: its story's title, and its events. */
export interface MonthView extends PeriodView {
  readonly story: Pick<Story, 'title'> | null;
}

/** A year: its months with events, and the events of which no month is known. */
export interface YearView {
  readonly year: string;
  readonly months: readonly MonthView[];
  readonly undated: readonly ListedEventView[];
}

/** Names what a line of a list shows of each event. */
export function listEvents(
  chronology: Pick<Chronology, 'sources'>,
  events: readonly RecordedEvent[],
): readonly ListedEventView[] {
  return events.map(({ id, title, kind, date, weight, reports }) => ({
    id,
    title,
    kind,
    date,
    weight,
    sources: buildOriginsView(chronology, reports).independent.length,
  }));
}

/** Lists events, given in reading order, under the periods of the timeline. */
export function buildPeriodViews(
  chronology: Pick<Chronology, 'sources'>,
  events: readonly RecordedEvent[],
): readonly PeriodView[] {
  return groupEvents(events).map(({ period, days }) => ({
    period,
    events: listEvents(
      chronology,
      days.flatMap((day) => day.events),
    ),
  }));
}

/** The years in which events begin, in order; without those dated to a decade alone. */
export function buildYearViews(chronology: Pick<Chronology, 'events' | 'sources' | 'stories'>): readonly YearView[] {
  const periods = buildPeriodViews(chronology, [...chronology.events.values()]);
  const dated = periods.filter(({ period }) => !period.endsWith('X'));
  return [...Map.groupBy(dated, ({ period }) => period.slice(0, 4))].map(([year, inYear]) => ({
    year,
    months: inYear
      .filter(({ period }) => period !== year)
      .map((month) => ({ ...month, story: chronology.stories.get(month.period) ?? null })),
    undated: inYear.find(({ period }) => period === year)?.events ?? [],
  }));
}
