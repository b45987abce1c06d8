import type { Story } from '../../record/schema/story.ts';
import { groupByPeriod, groupEvents, periodOf } from '../events/group.ts';
import { type PeriodLinks, decadeOf, divideByPeriod, linkPeriods } from '../events/parts.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { oncePer } from '../once-per.ts';
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

/** A month of a year, or a year of a decade: its story's title, how many events it has, and those the page of the year lists. */
export interface MonthView extends PeriodView {
  readonly story: Pick<Story, 'title'> | null;
  readonly count: number;
}

/** A year with its months that have events, or a decade with its years, and the events of which no month or year is known. */
export interface YearView {
  /** `YYYY`, or `YYYX` of a decade. */
  readonly year: string;
  readonly count: number;
  readonly months: readonly MonthView[];
  readonly undated: readonly ListedEventView[];
}

/** All events by date: in a long record the years, and the latest events with those dated to a decade alone. */
export interface EventsView {
  readonly count: number;
  /** The ways to the years and months; null where all events are listed. */
  readonly links: PeriodLinks | null;
  /** Whether decades have pages. */
  readonly hasDecades: boolean;
  readonly periods: readonly PeriodView[];
}

/** The events of one day, or those of a month whose day is not known. */
export interface DayView {
  /** `YYYY-MM-DD`; null where it is not known. */
  readonly day: string | null;
  readonly events: readonly ListedEventView[];
}

/** More events than this are not shown in full on the page of a month. */
const mostInMonth = 400;

/** More events than this are not listed on one page. */
const mostListed = 500;

/** So many are listed of a month on the page of its year. */
const mostOfMonth = 40;

/** So many of the last events are listed where there are too many for one page. */
const latest = 30;

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

/** Lists all events, or of a long record the latest, with the ways to the others. */
export function buildEventsView(chronology: Pick<Chronology, 'events' | 'sources'>): EventsView {
  const events = [...chronology.events.values()];
  const links = linkMonths(events);
  const hasDecades = links.decades.length > 0;
  if (events.length <= mostListed) {
    return { count: events.length, links: null, hasDecades, periods: buildPeriodViews(chronology, events) };
  }
  const decades = events.filter(({ date }) => periodOf(date).endsWith('X'));
  const shown = [...new Set([...decades, ...events.slice(-latest)])];
  return { count: events.length, links, hasDecades, periods: buildPeriodViews(chronology, shown) };
}

/** Lists the events of a month by day, where there are too many to show them in full; null where there are not. */
export function buildMonthDays(
  chronology: Pick<Chronology, 'sources'>,
  events: readonly RecordedEvent[],
): readonly DayView[] | null {
  if (events.length <= mostInMonth) return null;
  return groupEvents(events).flatMap(({ days }) =>
    days.map(({ day, events: onDay }) => ({ day, events: listEvents(chronology, onDay) })),
  );
}

/** Counts the years of some events, given in reading order, and the months of the year that a period is in. */
export function linkMonths(events: readonly RecordedEvent[], period = ''): PeriodLinks {
  const { decades, years, months } = linkPeriods(byMonth(events), period);
  return {
    // Each has a page, even if all of it is dated to years.
    decades: decades.map((decade) => ({ ...decade, first: decade.period })),
    years: years.filter(({ period: year }) => !year.endsWith('X')),
    months,
  };
}

const byMonth = oncePer((events: readonly RecordedEvent[]) => divideByPeriod(events, 0));

/** The years in which events begin, in order; without those dated to a decade alone. */
export function buildYearViews(chronology: Pick<Chronology, 'events' | 'sources' | 'stories'>): readonly YearView[] {
  const periods = [...groupByPeriod([...chronology.events.values()])].filter(([period]) => !period.endsWith('X'));
  return [...Map.groupBy(periods, ([period]) => period.slice(0, 4))].map(([year, inYear]) => ({
    year,
    count: inYear.reduce((sum, [, events]) => sum + events.length, 0),
    months: inYear
      .filter(([period]) => period !== year)
      .map(([period, events]) => ({
        period,
        story: chronology.stories.get(period) ?? null,
        count: events.length,
        events: listEvents(chronology, chooseOfMonth(events)),
      })),
    undated: listEvents(chronology, inYear.find(([period]) => period === year)?.[1] ?? []),
  }));
}

/** The decades in which events begin, in order, where there are so many years that they are linked by decade. */
export function buildDecadeViews(chronology: Pick<Chronology, 'events' | 'sources' | 'stories'>): readonly YearView[] {
  const events = [...chronology.events.values()];
  const inDecades = Map.groupBy(events, ({ date }) => decadeOf(periodOf(date)));
  return linkMonths(events).decades.map(({ period: decade, count }) => {
    const years = Map.groupBy(inDecades.get(decade) ?? [], ({ date }) => periodOf(date).slice(0, 'YYYY'.length));
    return {
      year: decade,
      count,
      months: [...years]
        .filter(([year]) => year !== decade)
        .map(([year, inYear]) => ({
          period: year,
          story: chronology.stories.get(year) ?? null,
          count: inYear.length,
          events: listEvents(chronology, chooseOfMonth(inYear)),
        })),
      undated: listEvents(chronology, years.get(decade) ?? []),
    };
  });
}

/** The key events of a month, or all where none is key; of many, the first. */
function chooseOfMonth(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const key = events.filter(({ weight }) => weight === 'key');
  return (key.length > 0 ? key : events).slice(0, mostOfMonth);
}
