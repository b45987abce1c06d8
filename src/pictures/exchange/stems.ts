/** Something answered: its row and lane, and the rows of its answers, in order; one at least. */
export interface Answered {
  readonly row: number;
  readonly lane: number;
  readonly answers: readonly number[];
}

/** The line that runs down from something answered to the last of its answers. */
export interface Stem extends Answered {
  /** Its place among the lines of its lane, from 0; lines of one lane that run side by side have different places. */
  readonly track: number;
  readonly last: number;
}

/** Gives each line the first place of its lane that is free from its row to its last answer. Expects them by row. */
export function placeStems(answered: readonly Answered[]): readonly Stem[] {
  const stems: Stem[] = [];
  for (const one of answered) {
    const beside = stems.filter(({ lane, last }) => lane === one.lane && last > one.row);
    const taken = new Set(beside.map(({ track }) => track));
    const track = Array.from({ length: taken.size + 1 }, (_, index) => index).find((index) => !taken.has(index)) ?? 0;
    stems.push({ ...one, track, last: one.answers.at(-1) ?? one.row });
  }
  return stems;
}

/** The room of a mark, and what is left free after the lines of a lane, where that of one line is 1. */
const markRoom = 2.4;
const gutter = 0.8;

/** Where the marks and lines of lanes are, in per cent of the width. */
export function spreadLanes(
  lanes: number,
  stems: readonly Stem[],
): readonly { readonly mark: number; readonly track: (index: number) => number }[] {
  const tracks = Array.from({ length: lanes }, (_, lane) =>
    Math.max(0, ...stems.filter((stem) => stem.lane === lane).map(({ track }) => track + 1)),
  );
  const rooms = tracks.map((count) => markRoom + count + gutter);
  const whole = rooms.reduce((sum, room) => sum + room, 0);
  const share = (units: number) => Math.round((units / whole) * 1000) / 10;
  return rooms.map((_, lane) => {
    const start = rooms.slice(0, lane).reduce((sum, room) => sum + room, 0);
    return {
      mark: share(start + markRoom / 2),
      track: (index: number) => share(start + markRoom + index + 0.5),
    };
  });
}
