import type { EdtfDate } from '../../chronology/dates/edtf.ts';
import { groupByMonth, groupEvents } from '../../chronology/events/group.ts';
import type { Chronology, RecordedEvent } from '../../chronology/model.ts';

/** An event that shows what the design has to bear, and what that is. */
export interface Specimen {
  readonly what: string;
  readonly event: RecordedEvent;
}

/** The shortest month with a gap in it, whole; nothing where no month has one. */
export function findMonth({ events }: Pick<Chronology, 'events'>): readonly RecordedEvent[] {
  const silent = [...groupByMonth([...events.values()]).values()].filter((month) =>
    groupEvents(month).some(({ days }) => days.some(({ silentDays }) => silentDays > 1)),
  );
  return longestOf(silent, ({ length }) => 1 / length) ?? [];
}

/** The events of the record that strain the design most, each for another reason; none twice, and none of the month that is drawn. */
export function findSpecimens(chronology: Pick<Chronology, 'events'>): readonly Specimen[] {
  const taken = new Set<RecordedEvent>(findMonth(chronology));
  return strains.flatMap(({ what, strain }) => {
    const event = longestOf(
      [...chronology.events.values()].filter((one) => !taken.has(one)),
      strain,
    );
    if (event === undefined) return [];
    taken.add(event);
    return [{ what, event }];
  });
}

const strains: readonly { readonly what: string; readonly strain: (event: RecordedEvent) => number }[] = [
  { what: 'The most reports', strain: ({ reports }) => reports.length },
  { what: 'The longest title', strain: ({ title }) => title.length },
  { what: 'The most actors', strain: ({ actors }) => actors.length },
  { what: 'A date known about', strain: ({ date }) => Number(date.approximate || date.uncertain) },
  { what: 'A date that is a stretch of time', strain: ({ date }) => Number(date.precision === 'interval') },
  { what: 'An hour', strain: ({ date }) => Number(date.precision === 'minute' || date.precision === 'second') },
  { what: 'No place', strain: ({ place }) => Number(place === null) },
  { what: 'An answer to other events', strain: ({ respondsTo }) => respondsTo.length },
  {
    what: 'Disputed within a single article',
    strain: ({ conflicts, reports }) => Number(conflicts.length > 0 && reports.length === 1),
  },
  { what: 'A single source', strain: ({ reports }) => Number(reports.length === 1) },
];

/** Dates of events and articles in every form they take, the most usual form first. */
export function findDateForms({ events, articles }: Pick<Chronology, 'events' | 'articles'>): readonly EdtfDate[] {
  const dates = [...events.values(), ...articles.values()].map(({ date }) => date);
  const forms = Map.groupBy(dates, ({ precision, approximate, uncertain }) =>
    [precision, approximate, uncertain].join(' '),
  );
  return [...forms.values()].sort((one, other) => other.length - one.length).flatMap((all) => all.slice(0, 1));
}

/** The one that has the most of something; nothing where none has any. */
export function longestOf<T>(all: Iterable<T>, measure: (one: T) => number): T | undefined {
  const some = [...all].filter((one) => measure(one) > 0);
  return some.length === 0 ? undefined : some.reduce((most, one) => (measure(one) > measure(most) ? one : most));
}
