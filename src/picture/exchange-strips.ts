import { scaleUtc } from 'd3-scale';
import type { EdtfDate } from '../chronology/edtf.ts';
import type { Exchange } from '../chronology/exchanges.ts';
import type { Event } from '../chronology/model.ts';

/** An event on a strip. */
export interface StripMark {
  readonly event: Event;
  /** Share of the strip, in percent. */
  readonly x: number;
  /** How many marks stand over it. */
  readonly lane: number;
}

/** Actors with whom an actor shares the same events, and these over time. */
export interface Strip {
  /** Ids. */
  readonly actors: readonly string[];
  readonly marks: readonly StripMark[];
  readonly lanes: number;
}

/** Strips over one stretch of time. */
export interface Strips {
  readonly strips: readonly Strip[];
  /** First days of months, `YYYY-MM-DD`, that begin inside it. */
  readonly months: readonly { readonly x: number; readonly day: string }[];
}

/** Draws exchanges over time: a strip for all actors of the same events, in the order given; no mark covers another. */
export function stripExchanges(exchanges: readonly Exchange[]): Strips {
  const events = exchanges.flatMap((exchange) => exchange.events);
  const moments = events.map(({ date }) => middleOf(date));
  const across = scaleUtc([Math.min(...moments), Math.max(...moments)], [margin, 100 - margin]);
  const groups = Map.groupBy(exchanges, (exchange) => exchange.events.map(({ id }) => id).join(' '));
  return {
    strips: [...groups.values()].map((group) => {
      const marks = stack(group[0]?.events ?? [], ({ date }) => round(across(middleOf(date))));
      return {
        actors: group.map(({ actor }) => actor),
        marks,
        lanes: 1 + Math.max(...marks.map(({ lane }) => lane)),
      };
    }),
    months:
      events.length === 0
        ? []
        : across.ticks(4).map((start) => ({ x: round(across(start)), day: start.toISOString().slice(0, 10) })),
  };
}

/** A mark is 24 pixels wide for a finger: a tenth of the narrowest strip, with half of it free at each end. */
const width = 10;
const margin = width / 2;

function middleOf({ earliest, latest }: EdtfDate): number {
  return (Date.parse(earliest) + Date.parse(latest)) / 2;
}

/** Each mark in the first lane that is free where it stands. */
function stack(events: readonly Event[], place: (event: Event) => number): readonly StripMark[] {
  const marks: StripMark[] = [];
  for (const event of events) {
    const x = place(event);
    const taken = new Set(marks.filter((other) => Math.abs(other.x - x) < width).map(({ lane }) => lane));
    const lane = Array.from({ length: taken.size + 1 }, (_one, index) => index).find((index) => !taken.has(index)) ?? 0;
    marks.push({ event, x, lane });
  }
  return marks;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
