import { groupByPeriod } from '../events/group.ts';
import type { CountedPeriod } from '../events/parts.ts';
import type { Chronology, RecordedEvent } from '../model.ts';

/** The front page holds up to so many events in one list; of a longer record it holds one month. */
export const mostOnFront = 400;

/** What the front page of a long record holds of the timeline, and what lies around that. */
export interface FrontPeriod {
  readonly period: string;
  readonly events: readonly RecordedEvent[];
  /** The periods with events next to it. */
  readonly earlier: CountedPeriod | undefined;
  readonly later: CountedPeriod | undefined;
}

/** Whether a record is too long for the front page to hold all of its events. */
export function isLong({ events }: Pick<Chronology, 'events'>): boolean {
  return events.size > mostOnFront;
}

/** Counts the events of each period of the timeline, in order. */
export function countPeriods({ events }: Pick<Chronology, 'events'>): readonly CountedPeriod[] {
  return Array.from(groupByPeriod([...events.values()]), ([period, { length: count }]) => ({ period, count }));
}

/** Chooses the period that the front page of a long record shows: that of the front story, otherwise the newest. */
export function chooseFrontPeriod({ events, site }: Pick<Chronology, 'events' | 'site'>): FrontPeriod {
  const periods = groupByPeriod([...events.values()]);
  const names = [...periods.keys()];
  const { front } = site;
  const ofFront = front === undefined ? -1 : names.findLastIndex((period) => period.startsWith(front));
  const at = ofFront < 0 ? names.length - 1 : ofFront;
  const beside = (index: number) => {
    const period = names[index];
    return period === undefined ? undefined : { period, count: periods.get(period)?.length ?? 0 };
  };
  const period = names[at] ?? '';
  return { period, events: periods.get(period) ?? [], earlier: beside(at - 1), later: beside(at + 1) };
}
