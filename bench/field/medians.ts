import { median } from '../median.ts';
import type { Visit } from './visit.ts';

/** The median of each number; what did not come within the limit counts as later than anything that did. */
export function mediansOf(visits: readonly Visit[]): Visit {
  const middleOf = (name: keyof Visit, digits = 0) => {
    const middle = median(visits.map((visit) => visit[name] ?? Infinity));
    return middle === Infinity ? null : Number(middle.toFixed(digits));
  };
  return {
    bytes: middleOf('bytes'),
    requests: middleOf('requests'),
    firstPaint: middleOf('firstPaint'),
    largestPaint: middleOf('largestPaint'),
    firstEvent: middleOf('firstEvent'),
    blocking: middleOf('blocking'),
    shift: middleOf('shift', 3),
    ...(visits.some((visit) => 'filter' in visit) && { filter: middleOf('filter') }),
  };
}
