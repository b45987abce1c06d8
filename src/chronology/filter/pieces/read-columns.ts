import { byFact } from '../attributes.ts';
import type { Fact } from '../key-lists.ts';
import type { Filterable } from '../matching.ts';
import type { DayColumn, FactColumn } from './event-index.ts';
import { readPlaces } from './places.ts';

/** An event of the index, whose id is its place: its values of a fact are added when the column of that fact is read. */
export type IndexedEvent = Filterable & Record<Fact, readonly string[]>;

const dayLength = 86_400_000;

/** Reads the days of a record as events of which nothing else is known. It yields now and then so that the page can respond. */
export function* readDays(days: DayColumn): Generator<undefined, readonly IndexedEvent[]> {
  const events: IndexedEvent[] = [];
  const nothing = byFact(() => none);
  const nameDay = buildDayNames(days.begin);
  let first = 0;
  for (const [at, step] of days.steps.entries()) {
    first += step;
    const [earliest, latest] = [nameDay(first), nameDay(first + (days.lengths[at] ?? 0))];
    events.push({ ...nothing, id: String(at), earliest, latest });
    if (at % 1000 === 999) yield;
  }
  return events;
}

/** Gives the events of a record, in its order, their values of a fact. */
export function readFact(events: readonly IndexedEvent[], fact: Fact, column: FactColumn): void {
  const values = events.map((): string[] => []);
  for (const [value, places] of Object.entries(column)) {
    for (const place of readPlaces(places)) values[place]?.push(value);
  }
  for (const [place, event] of events.entries()) event[fact] = values[place] ?? none;
}

const none: readonly string[] = [];

/** The same day is named for many events. */
function buildDayNames(begin: string): (number: number) => string {
  const names = new Map<number, string>();
  return (number) => {
    const known = names.get(number);
    if (known !== undefined) return known;
    const name = new Date(Date.parse(begin) + number * dayLength).toISOString().slice(0, 10);
    names.set(number, name);
    return name;
  };
}
