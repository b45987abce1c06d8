import { mustGet } from '../../chronology/chronology.ts';
import { groupEvents } from '../../chronology/events/group.ts';
import {
  type Exchanged,
  chooseEvents,
  collectResponses,
  eventsOf,
  nestResponses,
} from '../../chronology/events/responses.ts';
import type { Chronology, RecordedEvent, Register } from '../../chronology/model.ts';
import type { EventRef } from '../../chronology/views/refs.ts';
import type { Kind } from '../../record/schema/kinds.ts';
import { type Lane, sortIntoLanes } from '../overview/lanes.ts';
import { type Stem, placeStems, spreadLanes } from './stems.ts';

/** What one row shows of a line: where it leaves its event, passes, has an answer, or ends with the last of them. */
export interface StemPart {
  readonly lane: number;
  /** Where it is, in per cent of the width. */
  readonly at: number;
  readonly part: 'first' | 'through' | 'answered' | 'last';
}

/** An event in its lane, with all lines that touch or pass it. */
export interface ExchangeRow {
  readonly event: Pick<RecordedEvent, 'id' | 'title' | 'kind' | 'date' | 'weight'>;
  readonly lane: number;
  /** Where its mark is, in per cent of the width. */
  readonly at: number;
  readonly stems: readonly StemPart[];
  /** The day that heads it, `YYYY-MM-DD`; null where that of the row before does, or none is known. */
  readonly day: string | null;
  /** Days between it and the row before on which nothing is drawn. */
  readonly skipped: number;
}

/** An event of the list that says the same, with its answers under it. */
export interface ExchangeItem {
  readonly event: EventRef;
  readonly lane: Pick<Lane, 'name' | 'party'>;
  readonly alsoAnswers: readonly EventRef[];
  readonly answers: readonly ExchangeItem[];
}

/** Who answered whom: a lane for each party and for what is no party's, time downwards, a line from each event to its answers. */
export interface Exchange {
  readonly lanes: readonly (Pick<Lane, 'name' | 'party'> & { readonly at: number })[];
  readonly rows: readonly ExchangeRow[];
  /** The kinds of the events drawn, in the order in which they are offered. */
  readonly kinds: readonly Kind[];
  /** How many events answer or are answered, drawn or not. */
  readonly events: number;
  /** All of them, nested. */
  readonly list: readonly ExchangeItem[];
}

/** What is drawn fits on a printed page. */
const mostRows = 45;

/** Lays out what some events answer, and these; null where none answers any. */
export function layOutExchange(
  chronology: Pick<Chronology, 'actors' | 'events' | 'site'>,
  events: readonly RecordedEvent[],
): Exchange | null {
  const responses = collectResponses(chronology.events, events);
  if (responses.length === 0) return null;
  const involved = eventsOf(chronology.events, responses);
  const drawn = chooseEvents(involved, responses, mostRows);
  const lanes = sortIntoLanes(chronology, drawn);
  const laneOf = (event: EventRef) => lanes.findIndex((lane) => lane.events.includes(event));
  const stems = placeStems(
    drawn
      .map((event, row) => ({
        row,
        lane: laneOf(event),
        answers: drawn.flatMap((other, index) => (other.respondsTo.includes(event.id) ? [index] : [])),
      }))
      .filter(({ answers }) => answers.length > 0),
  );
  const places = spreadLanes(lanes.length, stems);
  const parts = (row: number) =>
    stems.flatMap((stem): StemPart[] => {
      const part = partOf(stem, row);
      return part === null ? [] : [{ lane: stem.lane, at: places[stem.lane]?.track(stem.track) ?? 0, part }];
    });
  const days = headRows(drawn);
  return {
    lanes: lanes.map(({ name, party }, index) => ({ name, party, at: places[index]?.mark ?? 0 })),
    rows: drawn.map((event, row) => {
      const lane = laneOf(event);
      return { event, lane, at: places[lane]?.mark ?? 0, stems: parts(row), ...(days[row] ?? undated) };
    }),
    kinds: chronology.site.kinds.filter(({ id }) => drawn.some(({ kind }) => kind.id === id)),
    events: involved.length,
    list: nameItems(lanesById(sortIntoLanes(chronology, involved)), nestResponses(chronology.events, responses)),
  };
}

function partOf({ row: first, answers, last }: Stem, row: number): StemPart['part'] | null {
  if (row < first || row > last) return null;
  if (row === first) return 'first';
  if (row === last) return 'last';
  return answers.includes(row) ? 'answered' : 'through';
}

const undated = { day: null, skipped: 0 };

function headRows(drawn: readonly RecordedEvent[]): readonly Pick<ExchangeRow, 'day' | 'skipped'>[] {
  const days = groupEvents(drawn).flatMap((period) => period.days);
  return days.flatMap(({ day, silentDays, events }) =>
    events.map((_, index) => (index === 0 ? { day, skipped: silentDays } : undated)),
  );
}

function lanesById(lanes: readonly Lane[]): Register<Pick<Lane, 'name' | 'party'>> {
  return new Map(lanes.flatMap(({ name, party, events }) => events.map(({ id }) => [id, { name, party }])));
}

function nameItems(lanes: Register<ExchangeItem['lane']>, nested: readonly Exchanged[]): readonly ExchangeItem[] {
  return nested.map(({ event, answers, alsoAnswers }) => ({
    event,
    lane: mustGet(lanes, event.id),
    alsoAnswers,
    answers: nameItems(lanes, answers),
  }));
}
