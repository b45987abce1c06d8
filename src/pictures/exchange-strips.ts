import { scaleUtc } from 'd3-scale';
import type { EdtfDate } from '../chronology/dates/edtf.ts';
import type { EventRef } from '../chronology/views/refs.ts';

/** An event on a strip. */
export interface StripMark {
  readonly event: EventRef;
  /** Its first and last day, and the middle where its mark is, as shares of the strip in percent. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  /** How many marks are above it. */
  readonly lane: number;
}

/** Actors with whom an actor shares the same events, and these over time. */
export interface Strip<Actor> {
  readonly actors: readonly Actor[];
  readonly marks: readonly StripMark[];
  readonly lanes: number;
}

/** Strips over one stretch of time. */
export interface Strips<Actor> {
  readonly strips: readonly Strip<Actor>[];
  /** Some days of it, `YYYY-MM-DD`, to measure by; those that have no room for their name go without. */
  readonly days: readonly {
    readonly x: number;
    readonly day: string;
    readonly name: 'start' | 'middle' | 'end' | null;
  }[];
}

/** What one actor has to do with another. */
interface Exchange<Actor> {
  readonly actor: Actor;
  readonly events: readonly EventRef[];
}

/** Draws exchanges over time: a strip for all actors of the same events, in the order given; no mark covers another. Expects one at least. */
export function stripExchanges<Actor>(exchanges: readonly Exchange<Actor>[]): Strips<Actor> {
  const events = exchanges.flatMap((exchange) => exchange.events);
  const ends = events.flatMap(({ date }) => [Date.parse(date.earliest), Date.parse(date.latest)]);
  const across = scaleUtc([Math.min(...ends), Math.max(...ends)], [margin, 100 - margin]);
  const groups = Map.groupBy(exchanges, (exchange) => exchange.events.map(({ id }) => id).join(' '));
  return {
    strips: [...groups.values()].map((group) => {
      const marks = stack(group[0]?.events ?? [], ({ date }) => spanOf(date, across));
      return {
        actors: group.map(({ actor }) => actor),
        marks,
        lanes: 1 + Math.max(...marks.map(({ lane }) => lane)),
      };
    }),
    days: nameDays(
      across
        .ticks(3)
        .filter(isMidnight)
        .map((day) => ({ x: round(across(day)), day: day.toISOString().slice(0, 10) })),
    ),
  };
}

/** A mark is 24 pixels wide for a finger: a tenth of the narrowest strip, with half of it free at each end. */
const width = 10;
const margin = width / 2;

type Span = Pick<StripMark, 'from' | 'to' | 'x'>;

function spanOf({ earliest, latest }: EdtfDate, across: (day: Date) => number): Span {
  const [from, to] = [across(new Date(earliest)), across(new Date(latest))];
  return { from: round(from), to: round(to), x: round((from + to) / 2) };
}

/** Each mark in the first lane that is free at its place. */
function stack(events: readonly EventRef[], place: (event: EventRef) => Span): readonly StripMark[] {
  const marks: StripMark[] = [];
  for (const event of events) {
    const span = place(event);
    const taken = new Set(marks.filter((other) => Math.abs(other.x - span.x) < width).map(({ lane }) => lane));
    const lane = Array.from({ length: taken.size + 1 }, (_one, index) => index).find((index) => !taken.has(index)) ?? 0;
    marks.push({ event, ...span, lane });
  }
  return marks;
}

/** The name of a day with letters set wide: 52 pixels of the narrowest strip. */
const nameWidth = 18;

/** A name is centred under its day, or kept inside the edge; the first one gets the room. */
function nameDays(days: readonly { readonly x: number; readonly day: string }[]): Strips<unknown>['days'] {
  let end = 0;
  return days.map(({ x, day }) => {
    const name = x < nameWidth / 2 ? 'start' : x > 100 - nameWidth / 2 ? 'end' : 'middle';
    const begin = x - { start: 0, middle: nameWidth / 2, end: nameWidth }[name];
    if (begin < end) return { x, day, name: null };
    end = begin + nameWidth;
    return { x, day, name };
  });
}

function isMidnight(moment: Date): boolean {
  return moment.toISOString().endsWith('T00:00:00.000Z');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
