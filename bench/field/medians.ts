import { median } from '../median.ts';
import type { Visit } from './visit.ts';

/** The median of some numbers; what did not come within the limit counts as later than anything that did. */
export function medianOf(values: readonly (number | null | undefined)[], digits = 0): number | null {
  const middle = median(values.map((value) => value ?? Infinity));
  return middle === Infinity ? null : Number(middle.toFixed(digits));
}

/** The median of each number of some visits. */
export function mediansOf(visits: readonly Visit[]): Visit {
  const of = (name: keyof Visit, digits = 0) =>
    medianOf(
      visits.map((visit) => visit[name]),
      digits,
    );
  return {
    bytes: of('bytes'),
    bytesUntilPaint: of('bytesUntilPaint'),
    requests: of('requests'),
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    firstEvent: of('firstEvent'),
    blocking: of('blocking'),
    shift: of('shift', 3),
    ...(visits.some((visit) => 'filter' in visit) && { filter: of('filter') }),
  };
}
