import { periodOf } from '../events/group.ts';
import { tellBriefly } from '../events/summary.ts';
import type { Chronology } from '../model.ts';
import type { EventRef } from './refs.ts';

/** An event for a reader in a hurry. */
export interface KeyEventView extends EventRef {
  /** What happened, in one sentence. */
  readonly brief: string;
}

/** Lists the events of most weight that begin in a period, `YYYY-MM`, `YYYY` or `YYYX`, in reading order; without one, in all of the record. */
export function listKeyEvents({ events }: Chronology, period = ''): readonly KeyEventView[] {
  return [...events.values()]
    .filter(({ weight, date }) => weight === 'key' && periodOf(date).startsWith(period))
    .map((event) => ({
      id: event.id,
      title: event.title,
      kind: event.kind,
      date: event.date,
      brief: tellBriefly(event),
    }));
}

/** The key events at the head of a page that holds one period of a long record. */
interface FrontKeyEvents {
  /** The period they are of; undefined where that has none, and they are the latest of all. */
  readonly period: string | undefined;
  readonly events: readonly KeyEventView[];
  /** How many the period has. */
  readonly count: number;
}

/** Chooses at most so many key events of a period, the first of them; of a period without one, the latest of the record. */
export function chooseKeyEvents(chronology: Chronology, period: string, most: number): FrontKeyEvents {
  const ofPeriod = listKeyEvents(chronology, period);
  if (ofPeriod.length > 0) return { period, events: ofPeriod.slice(0, most), count: ofPeriod.length };
  return { period: undefined, events: listKeyEvents(chronology).slice(-most), count: 0 };
}
