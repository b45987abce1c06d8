import type { PositionView } from '../../chronology/views/question.ts';

/** Characters in a line of a column. */
const line = 38;
/** Lines that a head takes with the space around it. */
const head = 3;

/** Estimates how many lines a position takes in a column. */
export function estimateLines({ label, answerers }: Pick<PositionView, 'label' | 'answerers'>): number {
  const said = answerers.flatMap(({ occasions }) => occasions);
  const words = said.flatMap(({ claims }) => claims.map(({ claim }) => claim.says.length + (claim.quote?.length ?? 0)));
  return (
    [label.length, ...words].reduce((lines, length) => lines + Math.ceil(length / line), 0) +
    head * (1 + answerers.length + said.length)
  );
}

/**
 * Shares things out to columns in their order, so that the columns are as even as can be, and none is empty.
 *
 * @returns The places of those that begin a column, the first left out.
 */
export function beginColumns(heights: readonly number[], columns: number): readonly number[] {
  return shareOut(heights, 0, Math.min(columns, heights.length)).begins;
}

interface Shared {
  /** Squares of the heights, summed: the smaller, the more even. */
  readonly cost: number;
  readonly begins: readonly number[];
}

function shareOut(heights: readonly number[], from: number, columns: number): Shared {
  const costOf = (to: number) => heights.slice(from, to).reduce((sum, height) => sum + height, 0) ** 2;
  if (columns <= 1) return { cost: costOf(heights.length), begins: [] };
  let best: Shared = { cost: Infinity, begins: [] };
  for (let to = from + 1; to <= heights.length - columns + 1; to += 1) {
    const rest = shareOut(heights, to, columns - 1);
    const cost = costOf(to) + rest.cost;
    if (cost < best.cost) best = { cost, begins: [to, ...rest.begins] };
  }
  return best;
}
