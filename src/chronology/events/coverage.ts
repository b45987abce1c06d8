import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { hasDay, mustParseEdtf } from '../dates/edtf.ts';
import { type Control, controls } from '../../record/schema/registries.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { groupByEach } from '../group-by-each.ts';
import { compareText } from './compare.ts';
import { countIndependent } from './sources.ts';
import { dayOf, shiftDay } from '../dates/days.ts';
import type { Span } from '../dates/spans.ts';

/** A group of events under a name, with its share of the record. */
export interface Share {
  readonly name: string;
  readonly events: readonly RecordedEvent[];
}

/** What publishers of one kind of control carry. */
export interface ControlShare {
  /** Who may tell them what to write; null where it is not known. */
  readonly control: Control | null;
  readonly exile: boolean;
  /** The country of state-controlled publishers; null for others, and where it is not known. */
  readonly country: string | null;
  /** How many articles they publish. */
  readonly articles: number;
  readonly events: readonly RecordedEvent[];
}

/** What the record rests on, and what it lacks. */
export interface Coverage {
  /** By number of independent sources, from none upwards. */
  readonly byIndependentSources: readonly { readonly sources: number; readonly events: readonly RecordedEvent[] }[];
  /** By country of the publishers that report them, the most frequent first; '' where it is not known. */
  readonly byCountry: readonly Share[];
  /** By kind of publisher, the most frequent first. */
  readonly byKind: readonly Share[];
  /** By who controls the publishers that report them: states by country, then parties, then the independent. */
  readonly byControl: readonly ControlShare[];
  /** Events reported from one known country only, by that country. */
  readonly oneCountryOnly: readonly Share[];
  /** Days of the period, `YYYY-MM-DD`, on which no event of a known day falls; null where the period is too long to list them. */
  readonly silentDays: readonly string[] | null;
  /** The longest stretches of a long period in which no event can fall, whatever its date means, in order of time; none of a short one. */
  readonly silences: readonly Span[];
}

/** The days of longer periods are not listed one by one: two years of them. */
const mostDays = 2 * 366;

/** So many stretches are enough to see where a long record has nothing. */
const mostSilences = 10;

/** Measures how the events of the record are covered by its sources. */
export function measureCoverage(chronology: Chronology): Coverage {
  const events = [...chronology.events.values()];
  const countries = (event: RecordedEvent) =>
    distinct(event, ({ source }) => chronology.sources.get(source)?.country ?? '');
  const kinds = (event: RecordedEvent) => distinct(event, ({ source }) => chronology.sources.get(source)?.kind ?? '');
  const alone = events.filter((event) => countries(event).length === 1 && countries(event)[0] !== '');
  const period = mustParseEdtf(chronology.site.period);
  const isLong = lengthOf(period) > mostDays;
  const counts = Map.groupBy(events, ({ reports }) => countIndependent(chronology, reports));
  return {
    byIndependentSources: [...counts]
      .map(([sources, counted]) => ({ sources, events: counted }))
      .sort((a, b) => a.sources - b.sources),
    byCountry: groupShares(events, countries),
    byKind: groupShares(events, kinds),
    byControl: shareByControl(chronology, events),
    oneCountryOnly: groupShares(alone, countries),
    silentDays: isLong ? null : findSilentDays(period, events),
    silences: isLong ? findSilences(period, events) : [],
  };
}

function shareByControl({ sources, articles }: Chronology, events: readonly RecordedEvent[]): readonly ControlShare[] {
  const groups = Map.groupBy(sources.values(), ({ control, exile, country }) =>
    JSON.stringify([control, exile, control === 'state' ? country : null]),
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const ids = new Set(group.map(({ id }) => id));
      const published = [...articles.values()].filter(({ source }) => ids.has(source)).length;
      if (!first || published === 0) return [];
      return {
        control: first.control ?? null,
        exile: first.exile ?? false,
        country: (first.control === 'state' ? first.country : null) ?? null,
        articles: published,
        events: events.filter(({ reports }) => reports.some(({ source }) => ids.has(source))),
      };
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || b.articles - a.articles);
}

/** The order of `controls`; what is not known comes last. */
function rankOf({ control }: ControlShare): number {
  return control === null ? controls.length : controls.indexOf(control);
}

function distinct(
  { reports }: RecordedEvent,
  valueOf: (report: RecordedEvent['reports'][number]) => string,
): readonly string[] {
  return [...new Set(reports.map(valueOf))];
}

function groupShares(
  events: readonly RecordedEvent[],
  namesOf: (event: RecordedEvent) => readonly string[],
): readonly Share[] {
  return [...groupByEach(events, namesOf)]
    .map(([name, own]) => ({ name, events: own }))
    .sort((a, b) => b.events.length - a.events.length);
}

function findSilentDays({ earliest, latest }: Span, events: readonly RecordedEvent[]): readonly string[] {
  const onDays = events.map(({ date }) => date).filter(isOnDays);
  /** The last day covered by the events that have begun so far. */
  let covered = '';
  let next = 0;
  const sorted = onDays.toSorted((a, b) => compareText(a.earliest, b.earliest));
  return eachDayOfInterval({ start: new UTCDate(earliest), end: new UTCDate(latest) })
    .map((day) => dayOf(day))
    .filter((day) => {
      for (let date = sorted[next]; date && date.earliest <= day; date = sorted[++next]) {
        if (date.latest > covered) covered = date.latest;
      }
      return covered < day;
    });
}

/** The longest stretches between the days on which events can have happened. */
function findSilences({ earliest, latest }: Span, events: readonly RecordedEvent[]): readonly Span[] {
  const silences: Span[] = [];
  let free = earliest;
  const dates = events.map(({ date }) => date).sort((a, b) => compareText(a.earliest, b.earliest));
  for (const date of [...dates, { earliest: shiftDay(latest, 1), latest }]) {
    const end = date.earliest > latest ? latest : shiftDay(date.earliest, -1);
    if (end >= free) silences.push({ earliest: free, latest: end });
    const next = shiftDay(date.latest, 1);
    if (next > free) free = next;
  }
  return silences
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, mostSilences)
    .sort((a, b) => compareText(a.earliest, b.earliest));
}

function lengthOf({ earliest, latest }: Span): number {
  return differenceInCalendarDays(new UTCDate(latest), new UTCDate(earliest)) + 1;
}

/** Whether its first and last day are known, so that these days have an event. */
export function isOnDays({ parts }: RecordedEvent['date']): boolean {
  return parts.every(hasDay);
}
