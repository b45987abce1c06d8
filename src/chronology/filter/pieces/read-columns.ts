import { byFact } from '../attributes.ts';
import { type Fact, facts } from '../key-lists.ts';
import type { Filterable } from '../matching.ts';
import type { DayColumn, FactColumn } from './event-index.ts';
import { readPlaces } from './places.ts';

/** An event of the index, whose id is its place. */
type Numbered = Filterable & Readonly<Record<Fact, string[]>>;

const dayLength = 86_400_000;

/**
 * Reads the columns of a record as events, each with its place as its id. It yields now and then so that the page can
 * respond.
 */
export function* readColumns(
  days: DayColumn,
  columns: Readonly<Record<Fact, FactColumn>>,
): Generator<undefined, readonly Filterable[]> {
  const events: Numbered[] = [];
  const nameDay = buildDayNames(days.begin);
  let first = 0;
  for (const [at, step] of days.steps.entries()) {
    first += step;
    const [earliest, latest] = [nameDay(first), nameDay(first + (days.lengths[at] ?? 0))];
    events.push({ ...byFact((): string[] => []), id: String(at), earliest, latest });
    if (at % 1000 === 999) yield;
  }
  for (const fact of facts) {
    for (const [value, places] of Object.entries(columns[fact])) {
      for (const place of readPlaces(places)) events[place]?.[fact].push(value);
    }
    yield;
  }
  return events;
}

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
