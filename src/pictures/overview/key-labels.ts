import type { EventRef } from '../../chronology/views/refs.ts';
import { shorten } from '../../format/words.ts';
import { widthOf } from '../labels.ts';
import type { Stretch } from './bins.ts';
import { pitch, scaleDays } from './marks.ts';

/** A key event over the lanes. */
export interface KeyMark {
  readonly event: EventRef;
  /** Where its first day is, in per cent of the width. */
  readonly at: number;
  /** From 0, the highest. */
  readonly row: number;
  /** Its name, and on which side of the mark there is room for it; null where there is none. */
  readonly label: { readonly text: string; readonly side: 'start' | 'end'; readonly wide: boolean } | null;
}

/** As many rows are enough for a look. */
const mostRows = 7;
/** Width of the narrowest plot with names, in pixels. */
export const narrowest = 560;
/** Letters of a name before it is cut. */
const longest = 30;
/** From this width of the plot on there are more names, in pixels. */
export const wide = 880;

/** Places key events, given in reading order, so that no name covers a mark or another name at any width that is drawn. */
export function placeKeyMarks(events: readonly EventRef[], stretch: Stretch): readonly KeyMark[] {
  const tries = [4, 3, 2, 1, 0].map((rowsOfNames) => placeInRows(events, stretch, rowsOfNames));
  return tries.find((marks) => marks.every(({ row }) => row < mostRows)) ?? tries.at(-1) ?? [];
}

/** Names are in the first rows alone; marks without one may take more. */
function placeInRows(events: readonly EventRef[], stretch: Stretch, rowsOfNames: number): readonly KeyMark[] {
  const { middle } = scaleDays(stretch);
  const placed: KeyMark[] = [];
  for (const event of events) {
    const at = middle(event.date.earliest);
    const named = Array.from({ length: rowsOfNames }, (_, row) => row).flatMap((row) =>
      (['start', 'end'] as const).map((side): KeyMark => ({ event, at, row, label: labelOf(event, side, false) })),
    );
    const bare = Array.from({ length: placed.length + 1 }, (_, row): KeyMark => ({ event, at, row, label: null }));
    const free = [...named, ...bare].find((mark) => isFree(mark, { before: placed, after: [] }, narrowest));
    if (free) placed.push(free);
  }
  for (const [index, mark] of placed.entries()) {
    if (mark.label !== null) continue;
    const named = (['start', 'end'] as const).map((side) => ({ ...mark, label: labelOf(mark.event, side, true) }));
    const others = { before: placed.slice(0, index), after: placed.slice(index + 1) };
    placed[index] = named.find((one) => isFree(one, others, wide)) ?? mark;
  }
  return placed;
}

/** What a mark and its name cover at a width of the plot, in pixels: from where to where. */
export function coverOf({ at, label }: Pick<KeyMark, 'at' | 'label'>, width: number): readonly [number, number] {
  const middle = (at / 100) * width;
  const name = label === null ? 0 : widthOf(label.text);
  return [
    middle - pitch / 2 - (label?.side === 'end' ? name : 0),
    middle + pitch / 2 + (label?.side === 'start' ? name : 0),
  ];
}

/** Whether a mark covers no other, and its name is read in the order of the events. */
function isFree(
  mark: KeyMark,
  { before, after }: Record<'before' | 'after', readonly KeyMark[]>,
  width: number,
): boolean {
  const [from, to] = coverOf(mark, width);
  // A mark may reach over the edge by half, a name may not.
  if (mark.label !== null && (from < -pitch / 2 || to > width + pitch / 2)) return false;
  if (before.some((other) => isReversed(other, mark, width)) || after.some((other) => isReversed(mark, other, width))) {
    return false;
  }
  return [...before, ...after]
    .filter(({ row }) => row === mark.row)
    .map((other) => coverOf(other, width))
    .every(([first, last]) => last <= from || to <= first);
}

/** Whether the name of a later event would be read before that of an earlier one: above it, and not to its right. */
function isReversed(earlier: KeyMark, later: KeyMark, width: number): boolean {
  if (earlier.label === null || later.label === null || later.row >= earlier.row) return false;
  return coverOf(later, width)[0] < coverOf(earlier, width)[1];
}

function labelOf({ title }: EventRef, side: 'start' | 'end', onlyWide: boolean): KeyMark['label'] {
  return { text: shorten(title, longest), side, wide: onlyWide };
}
