import { partWords } from '#words/part.ts';
import type { Chronology, RecordedEvent } from '../../chronology/model.ts';
import type { Kind } from '../../record/schema/kinds.ts';
import { type Unit, formatTick } from '../../format/stretch.ts';
import type { EventRef } from '../../chronology/views/refs.ts';
import { type Stretch, binOf, cutIntoBins } from './bins.ts';
import { type Lane, sortIntoLanes } from './lanes.ts';
import { type KeyMark, haveRoom, narrowest, placeKeyMarks } from './key-labels.ts';
import { type Mark, pitch, placeMarks, scaleDays } from './marks.ts';

/** A bin with what begins in it. */
export interface FilledBin extends Stretch {
  /** Where it begins, and how wide it is, in per cent of the width. */
  readonly at: number;
  readonly width: number;
  /** The label under its tick; empty where the label before it leaves no room in a narrow plot. */
  readonly tick: string;
  readonly events: readonly EventRef[];
}

/** A lane with its marks placed. */
export interface DrawnLane extends Lane {
  readonly marks: readonly Mark[];
  /** Its height in pixels. */
  readonly height: number;
  /** How many of its events begin in each bin. */
  readonly counts: readonly number[];
}

/** Events laid out over the days of a stretch. Every event is in one lane, or before or after them all. */
export interface Overview {
  readonly stretch: Stretch;
  readonly unit: Unit;
  readonly bins: readonly FilledBin[];
  /** What heads the bins, and where. */
  readonly heads: readonly { readonly from: string; readonly at: number }[];
  readonly lanes: readonly DrawnLane[];
  /** The key events, named where there is room, and the height that they take in pixels; where there are too many for marks, they are a lane of numbers. */
  readonly keys: { readonly marks: readonly KeyMark[]; readonly height: number };
  /** The largest number of events of one lane that begin in one bin. */
  readonly most: number;
  /** Whether there are too many events for a mark each, so that lanes show how many begin in each bin. */
  readonly crowded: boolean;
  /** The kinds of the events that have marks, in the order in which they are offered. */
  readonly kinds: readonly Kind[];
  /** Events that ended before the stretch, and that begin after it. */
  readonly before: readonly EventRef[];
  readonly after: readonly EventRef[];
}

/** What the days and lanes take at most, and a lane of numbers at least, in pixels. */
const highest = 400;
const lowest = 24;
/** A lane of more marks than this is higher than all lanes may be: it is not laid out to find that out. */
const mostMarks = 1000;
/** Height of the days over the lanes, in pixels. */
export const headHeight = 56;

/** Lays out events, given in reading order, over a stretch of days. */
export function layOutOverview(
  chronology: Pick<Chronology, 'actors' | 'site'>,
  events: readonly RecordedEvent[],
  stretch: Stretch,
): Overview {
  const before = events.filter(({ date }) => date.latest < stretch.from);
  const after = events.filter(({ date }) => date.earliest > stretch.to);
  const inside = events.filter(({ date }) => date.latest >= stretch.from && date.earliest <= stretch.to);
  const { unit, bins, heads } = cutIntoBins(stretch);
  const { start } = scaleDays(stretch);
  const endOf = (index: number) => {
    const next = bins[index + 1];
    return next ? start(next.from) : 100;
  };
  const begins = new Map(inside.map((event) => [event.id, binOf(bins, event.date.earliest)]));
  const inBins = (some: readonly EventRef[]) => Map.groupBy(some, ({ id }) => begins.get(id) ?? 0);
  const keyEvents = inside.filter(({ weight }) => weight === 'key');
  const named = haveRoom(keyEvents, stretch);
  const keyMarks = named ? placeKeyMarks(keyEvents, stretch) : [];
  const keys = { marks: keyMarks, height: heightOf(keyMarks) };
  const sorted = sortIntoLanes(chronology, inside);
  const lanes = [...(named ? [] : [{ name: partWords.keyEvents, party: null, events: keyEvents }]), ...sorted].map(
    (lane) => {
      const counted = inBins(lane.events);
      return {
        ...lane,
        marks: lane.events.length > mostMarks ? null : placeMarks(lane.events, stretch),
        counts: bins.map((_, index) => counted.get(index)?.length ?? 0),
      };
    },
  );
  const ticks = labelTicks(bins.map(({ from }) => ({ at: start(from), tick: formatTick(unit, from) })));
  const { heights, crowded } = fitLanes(lanes, keys.height);
  const marked = crowded ? (named ? keyEvents : []) : inside;
  const begun = inBins(inside);
  return {
    stretch,
    unit,
    bins: bins.map((bin, index) => ({
      ...bin,
      tick: ticks[index] ?? '',
      at: start(bin.from),
      width: round(endOf(index) - start(bin.from)),
      events: begun.get(index) ?? [],
    })),
    heads: heads.map(({ from }) => ({ from, at: start(from) })),
    kinds: chronology.site.kinds.filter(({ id }) => marked.some(({ kind }) => kind.id === id)),
    lanes: lanes.map((lane, index) => ({ ...lane, marks: lane.marks ?? [], height: heights[index] ?? 0 })),
    keys,
    most: Math.max(0, ...lanes.flatMap(({ counts }) => counts)),
    crowded,
    before,
    after,
  };
}

/** The bins as rows of a table, each with the place of its first bin: those that follow each other without an event share one. */
export function foldEmpty(bins: readonly FilledBin[]): readonly (Stretch & { readonly index: number })[] {
  const rows: { readonly index: number; readonly from: string; to: string }[] = [];
  let empty: (typeof rows)[number] | null = null;
  for (const [index, { from, to, events }] of bins.entries()) {
    if (events.length === 0 && empty !== null) {
      empty.to = to;
      continue;
    }
    const row = { index, from, to };
    rows.push(row);
    empty = events.length === 0 ? row : null;
  }
  return rows;
}

/**
 * The heights of lanes with a mark for each event, or of equal lanes of numbers where the marks have no room; these leave
 * room for the key events too.
 */
function fitLanes(
  lanes: readonly { readonly marks: DrawnLane['marks'] | null }[],
  above: number,
): { readonly heights: readonly number[]; readonly crowded: boolean } {
  const heights = lanes.map(({ marks }) => (marks === null ? Infinity : heightOf(marks)));
  if (heights.reduce((sum, height) => sum + height, 0) <= highest - headHeight) return { heights, crowded: false };
  return {
    // Lanes are a pixel apart.
    heights: lanes.map(() => Math.max(Math.floor((highest - headHeight - above) / lanes.length) - 1, lowest)),
    crowded: true,
  };
}

/** Width of a letter of a label, and of the room between two labels, in pixels. */
const [letter, gap] = [7, 3];

/** Leaves out the labels that would run into the one before in the narrowest plot. */
function labelTicks(ticks: readonly { readonly at: number; readonly tick: string }[]): readonly string[] {
  let end = -Infinity;
  return ticks.map(({ at, tick }) => {
    const left = (at / 100) * narrowest;
    if (left < end + gap) return '';
    end = left + tick.length * letter;
    return tick;
  });
}

function heightOf(marks: readonly { readonly row: number }[]): number {
  return marks.length === 0 ? 0 : (Math.max(...marks.map(({ row }) => row)) + 1) * pitch + 8;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
