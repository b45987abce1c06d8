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
export function placeLabels(dots: readonly Dot[], frame: Box, obstacles: readonly Box[]): readonly (Label | null)[] {
  const marks = dots.map((dot) => around(dot, dot.radius + 1));
  const covered = [...marks, ...obstacles];
  const placed: (Label & { readonly dot: Dot; readonly words: Box })[] = [];
  return dots.map((dot) => {
    const own = around(dot, dot.radius);
    const inTheWay = [...marks.filter((mark) => !overlap(mark, own)), ...obstacles];
    const isFree = ({ box, at, led }: Label) => {
      if (!contains(frame, box)) return false;
      const words = letters(box);
      if (placed.some((other) => overlap(box, other.box) || crosses(other.dot, other.at, words))) return false;
      if (covered.some((mark) => overlap(words, mark))) return false;
      return !led || ![...placed.map((other) => other.words), ...inTheWay].some((other) => crosses(dot, at, other));
    };
    const label = candidates(dot).find(isFree) ?? null;
    if (label !== null) placed.push({ ...label, dot, words: letters(label.box) });
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
