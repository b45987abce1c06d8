import { describeForFilter } from '../../chronology/filter/filterable.ts';
import { type Fact, facts } from '../../chronology/filter/key-lists.ts';
import type { Filterable } from '../../chronology/filter/matching.ts';
import { type DictionaryPiece, cutDictionary } from '../../chronology/filter/pieces/dictionary.ts';
import {
  type DayColumn,
  type FactColumn,
  type IndexHead,
  type RowPiece,
  passagesInPiece,
  rowsInPiece,
} from '../../chronology/filter/pieces/event-index.ts';
import { writePlaces } from '../../chronology/filter/pieces/places.ts';
import { indexWords } from '../../chronology/filter/searchable.ts';
import { groupByEach } from '../../chronology/group-by-each.ts';
import { oncePer } from '../../chronology/once-per.ts';
import { tellBriefly } from '../../chronology/events/summary.ts';
import type { Chronology, RecordedEvent, VersionedChronology } from '../../chronology/model.ts';
import { countPeriods, isLong } from '../../chronology/views/front.ts';
import { hasDay } from '../../chronology/dates/edtf.ts';
import { periodOf } from '../../chronology/events/group.ts';
import { addressOfPeriod } from '../../addresses/permalink.ts';
import { formatDate, formatPeriod, formatSometime } from '../../format/date.ts';
import { buildNames, listPassagesOnce } from '../search.ts';

/** The files of the index by their names. */
type EventIndex = ReadonlyMap<string, unknown>;

/**
 * The files from which the script of a long record filters, searches and shows events; empty where the front page holds the
 * whole record.
 */
export const indexOf = oncePer((chronology: Chronology): EventIndex =>
  isLong(chronology) ? buildIndex(chronology) : new Map<string, unknown>(),
);

/** The paths of these files: a page of one version never reads those of another. */
export function listIndexPaths(chronology: VersionedChronology): readonly string[] {
  return [...indexOf(chronology).keys()].map((name) => `${chronology.version}/${name}`);
}

function buildIndex(chronology: Chronology): EventIndex {
  const events = [...chronology.events.values()];
  const known = events.map(describeForFilter);
  const words = cutDictionary(placesOfWords(chronology));
  const ids = cutDictionary(placesOfIds(events));
  const head: IndexHead = {
    count: events.length,
    periods: countPeriods(chronology).map(({ period, count }) => ({
      period,
      count,
      name: formatPeriod(period),
      undated: formatSometime(period),
      href: addressOfPeriod(period),
    })),
    words: words.map(firstWord),
    ids: ids.map(firstWord),
  };
  return new Map<string, unknown>([
    ['head', head],
    ['days', buildDays(known)],
    ['names', { names: buildNames(chronology) }],
    ...facts.map((fact) => [`of-${fact}`, buildFact(known, fact)] as const),
    ...number('words', words),
    ...number('ids', ids),
    ...number('rows', cut(events, rowsInPiece).map(buildRows)),
    ...number(
      'passages',
      cut(events, passagesInPiece).map((some) => some.map((one) => listPassagesOnce(chronology, one))),
    ),
  ]);
}

function placesOfWords(chronology: Chronology): ReadonlyMap<string, readonly number[]> {
  const { words, postings } = indexWords(chronology);
  return new Map(words.map((word, at) => [word, postings[at] ?? []]));
}

/** Former ids lead to the same event. */
function placesOfIds(events: readonly RecordedEvent[]): ReadonlyMap<string, readonly number[]> {
  return new Map(events.flatMap(({ id, aliases }, at) => [id, ...aliases].map((one) => [one, [at]] as const)));
}

function firstWord({ words: [first = ''] }: DictionaryPiece): string {
  return first;
}

function buildDays(events: readonly Filterable[]): DayColumn {
  const numbers = events.map(({ earliest }) => numberOf(earliest));
  return {
    begin: events[0]?.earliest ?? '',
    steps: numbers.map((day, at) => day - (numbers[at - 1] ?? day)),
    lengths: events.map(({ latest }, at) => numberOf(latest) - (numbers[at] ?? 0)),
  };
}

function numberOf(day: string): number {
  return Date.parse(day) / 86_400_000;
}

function buildFact(events: readonly Filterable[], fact: Fact): FactColumn {
  const places = groupByEach(events.keys(), (at) => events[at]?.[fact] ?? []);
  return Object.fromEntries(Array.from(places, ([value, own]) => [value, writePlaces(own)]));
}

function buildRows(events: readonly RecordedEvent[]): RowPiece {
  return {
    ids: events.map(({ id }) => id),
    titles: events.map(({ title }) => title),
    heads: events.map(({ date }) => (hasDay(date.parts[0]) ? date.parts[0].earliest : periodOf(date))),
    dates: events.map(({ date }) => (date.edtf === date.earliest ? '' : formatDate(date))),
    briefs: events.map((event) => (event.weight === 'key' ? tellBriefly(event) : '')),
  };
}

function cut<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

function number<T>(name: string, pieces: readonly T[]): readonly (readonly [string, T])[] {
  return pieces.map((piece, at) => [`${name}-${at}`, piece] as const);
}
