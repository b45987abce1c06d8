import { type Box, type Point, around, contains, crosses, overlap } from './box.ts';

/** A round mark that wants a name beside it. */
export interface Dot extends Point {
  readonly radius: number;
  readonly text: string;
}

/** Where the name of a mark is. */
export interface Label {
  /** The room of the link: high enough for a finger. */
  readonly box: Box;
  /** Where the text begins or ends, and the height of its middle. */
  readonly at: Point;
  readonly side: 'start' | 'end';
  /** Whether a line has to lead from the mark to the name. */
  readonly led: boolean;
}

/** Height of the room of a link, in units of a picture of 320 that is seen at 288 pixels or more: 24 pixels. */
export const labelHeight = 27;
/** Letters of names are so high, in the same units. */
export const letterHeight = 13;

/**
 * Finds room for the names of marks, the first of them first: each inside the frame, away from all marks, obstacles,
 * and names and lines before it. A name for which there is no room is null.
 */
export function placeLabels(
  dots: readonly Dot[],
  frame: Box,
  obstacles: readonly Box[] = [],
): readonly (Label | null)[] {
  const marks = dots.map((dot) => around(dot, dot.radius + 1));
  const placed: (Label & { readonly dot: Dot })[] = [];
  return dots.map((dot) => {
    const isFree = ({ box, at, led }: Label) =>
      contains(frame, box) &&
      !placed.some((other) => overlap(box, other.box) || crosses(other.dot, other.at, letters(box))) &&
      ![...marks, ...obstacles].some((mark) => overlap(letters(box), mark)) &&
      (!led || !placed.some((other) => crosses(dot, at, letters(other.box)))) &&
      (!led ||
        ![...marks.filter((mark) => !overlap(mark, around(dot, dot.radius))), ...obstacles].some((mark) =>
          crosses(dot, at, mark),
        ));
    const label = candidates(dot).find(isFree) ?? null;
    if (label !== null) placed.push({ ...label, dot });
    return label;
  });
}

/** Width of a name, with room to spare for the site's sans, even if a reader has its letters spaced. */
export function widthOf(text: string): number {
  return Math.ceil(text.length * letterHeight * 0.62);
}

const asides = [0, 10, 20, 34, 48, 64, 84, 108];
const offsets = asides
  .flatMap((dx) => [...asides, 140].flatMap((dy) => [dy, -dy].map((signed) => [dx, signed] as const)))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** The nearest first, right of the mark before left. */
function candidates(dot: Dot): readonly Label[] {
  const width = widthOf(dot.text);
  return offsets.flatMap(([dx, dy]) =>
    ([1, -1] as const).map((direction): Label => {
      const at = { x: dot.x + direction * (dot.radius + 3 + dx), y: snap(dot.y + dy) };
      const [left, right] = direction > 0 ? [at.x, at.x + width] : [at.x - width, at.x];
      return {
        box: { left, right, top: at.y - labelHeight / 2, bottom: at.y + labelHeight / 2 },
        at,
        side: direction > 0 ? 'start' : 'end',
        led: dx > 0 || Math.abs(at.y - dot.y) > dot.radius,
      };
    }),
  );
}

/** Words are placed on few lines, so that those on one line can be told from those on the next. */
export function snap(y: number): number {
  return Math.round(y / 4) * 4;
}

function letters({ left, right, top, bottom }: Box): Box {
  const middle = (top + bottom) / 2;
  return { left, right, top: middle - letterHeight * 0.6, bottom: middle + letterHeight * 0.6 };
}
