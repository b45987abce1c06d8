import { oncePer } from '../../chronology/once-per.ts';
import type { EventRef } from '../../chronology/views/refs.ts';
import { shorten } from '../../format/words.ts';
import { widthOf } from '../labels.ts';
import type { Stretch } from './bins.ts';
import { pitch, scaleDays } from './marks.ts';

/** A name beside its mark, on the side where there is room for it. */
export interface Name {
  readonly text: string;
  readonly side: 'start' | 'end';
}

/** Where a key event is over the lanes. */
interface Place {
  readonly event: EventRef;
  /** Where its first day is, in per cent of the width. */
  readonly at: number;
  /** From 0, the highest. */
  readonly row: number;
}

/** A key event over the lanes, with its name in a narrow plot and in a wide one; null where there is no room for it. */
export interface KeyMark extends Place {
  readonly names: Readonly<Record<'narrow' | 'wide', Name | null>>;
}

/** As many rows are enough for a look. */
const mostRows = 7;
/** Where days are so crowded that marks need more rows than this, they would push the lanes out of sight. */
const highest = 9;
/** Width of the narrowest plot with names, in pixels. */
export const narrowest = 560;
/** From this width of the plot on there are more names, in pixels. */
export const wide = 984;
/** Letters of a name before it is cut: where as many as can have a name, some have room for more of theirs. */
const lengths = [20, 25, 30] as const;

/** More marks than this leave no room for names, and take long to place. */
const mostMarks = 120;

/** Whether key events, given in reading order, can have a mark each without pushing the lanes out of sight. */
export function haveRoom(events: readonly EventRef[], stretch: Stretch): boolean {
  return events.length <= mostMarks && spreadOverRows(events, stretch, mostRows).every(({ row }) => row < highest);
}

/**
 * Places key events, given in reading order, so that no name covers a mark or another name at any width that is drawn: in the
 * fewest rows in which all have a name, else in as many as there may be, where most have.
 */
export function placeKeyMarks(events: readonly EventRef[], stretch: Stretch): readonly KeyMark[] {
  const tries = Array.from({ length: mostRows }, (_, index) => {
    const places = makeRoom(spreadOverRows(events, stretch, index + 1));
    const [narrow, broad] = [chooseNames(places, narrowest), chooseNames(places, wide)];
    return places.map((place, at) => ({ ...place, names: { narrow: narrow[at] ?? null, wide: broad[at] ?? null } }));
  });
  return tries.find((marks) => marks.every(({ names }) => names.narrow && names.wide)) ?? tries.at(-1) ?? [];
}

/** Puts each mark into the row that has been empty for longest, which leaves most room for names; those too close for it get more rows. */
function spreadOverRows(events: readonly EventRef[], stretch: Stretch, rows: number): readonly Place[] {
  const { middle } = scaleDays(stretch);
  /** Where the last mark of each row is. */
  const lasts = Array.from({ length: rows }, () => -Infinity);
  return events.map((event) => {
    const at = middle(event.date.earliest);
    const longest = lasts.indexOf(Math.min(...lasts));
    const row = ((at - (lasts[longest] ?? 0)) / 100) * narrowest >= pitch ? longest : lasts.length;
    lasts[row] = at;
    return { event, at, row };
  });
}

/** Moves marks that would have no name in a wide plot to rows where they have one, while more are won by it than lost. */
function makeRoom(places: readonly Place[]): readonly Place[] {
  let best = { places, names: chooseNames(places, wide) };
  for (const [index, place] of [...places.entries(), ...places.entries()]) {
    if (best.names[index] !== null) continue;
    const rows = Array.from({ length: mostRows }, (_, row) => row);
    const better = rows
      .map((row) => ({ ...place, row }))
      .filter((moved) => isApart(best.places, moved))
      .map((moved) => best.places.with(index, moved))
      .map((moved) => ({ places: moved, names: chooseNames(moved, wide) }))
      .find(({ names }) => count(names) > count(best.names));
    best = better ?? best;
  }
  return best.places;
}

function count(names: readonly (Name | null)[]): number {
  return names.filter((name) => name !== null).length;
}

/** Whether a mark would cover no other of its row in the narrowest plot. */
function isApart(places: readonly Place[], { event, at, row }: Place): boolean {
  return places.every(
    (other) => other.event === event || other.row !== row || (Math.abs(at - other.at) / 100) * narrowest >= pitch,
  );
}

/** Gives names to as many marks as have room for one at a width of the plot: on the right where that is no loss. */
function chooseNames(places: readonly Place[], width: number): readonly (Name | null)[] {
  const [right, left] = [nameInOrder(places, width, ['start', 'end']), nameInOrder(places, width, ['end', 'start'])];
  return count(left) > count(right) ? left : right;
}

/** Gives a name to each mark that has room for one on a side, then more letters to each that has room for them. */
function nameInOrder(
  places: readonly Place[],
  width: number,
  sides: readonly Name['side'][],
): readonly (Name | null)[] {
  const names: (Name | null)[] = places.map(() => null);
  const covers = places.map((place) => coverOf(place, null, width));
  const besides = besideInRow(places);
  for (const letters of lengths) {
    for (const [index, place] of places.entries()) {
      const { side: given = null } = names[index] ?? {};
      if (given === null && letters !== lengths[0]) continue;
      const inRow = (besides[index] ?? []).flatMap((other) => (covers[other] ? [covers[other]] : []));
      const name = (given === null ? sides : [given])
        .map((side) => ({ text: cutNames(place.event)[letters], side }))
        .find((one) => isFree(coverOf(place, one, width), inRow, width));
      if (!name) continue;
      names[index] = name;
      covers[index] = coverOf(place, name, width);
    }
  }
  return names;
}

/** The places before and after each in its row: marks and names that cover none of these cover none of the others. */
function besideInRow(places: readonly Place[]): readonly (readonly number[])[] {
  const besides = places.map((): number[] => []);
  const lasts = new Map<number, number>();
  for (const [index, { row }] of places.entries()) {
    const last = lasts.get(row);
    lasts.set(row, index);
    if (last === undefined) continue;
    besides[index]?.push(last);
    besides[last]?.push(index);
  }
  return besides;
}

/** From where to where something reaches, in pixels. */
type Cover = readonly [from: number, to: number];

/** What a mark and its name cover at a width of the plot. */
export function coverOf({ at }: Pick<Place, 'at'>, name: Name | null, width: number): Cover {
  const middle = (at / 100) * width;
  const words = name === null ? 0 : widthOf(name.text);
  return [
    middle - pitch / 2 - (name?.side === 'end' ? words : 0),
    middle + pitch / 2 + (name?.side === 'start' ? words : 0),
  ];
}

/** Whether a mark with its name covers no other; the mark may reach over the edge by half, a name may not. */
function isFree([from, to]: Cover, others: readonly Cover[], width: number): boolean {
  if (from < -pitch / 2 || to > width + pitch / 2) return false;
  return others.every(([first, last]) => last <= from || to <= first);
}

/** The name of an event cut to each length, kept because thousands of placements are tried. */
const cutNames = oncePer(({ title }: EventRef): Readonly<Record<(typeof lengths)[number], string>> => ({
  20: cutName(title, 20),
  25: cutName(title, 25),
  30: cutName(title, 30),
}));

/** A name that is cut ends with a word that says something, not with a short one such as “the” or “and”, if much is left. */
function cutName(title: string, letters: number): string {
  const text = shorten(title, letters);
  if (text === title) return text;
  const said = text.replace(/[,;:]?(?:\s+\p{L}{1,3})* …$/u, ' …');
  return said.length > letters / 2 ? said : text;
}
