import type { Visit } from './visit.ts';

/** The median of each number; what did not come within the limit counts as later than anything that did. */
export function mediansOf(visits: readonly Visit[]): Visit {
  const median = (name: keyof Visit, digits = 0) => {
    const all = visits.map((visit) => visit[name] ?? Infinity).sort((a, b) => a - b);
    const middle = all[Math.floor(all.length / 2)] ?? Infinity;
    return middle === Infinity ? null : Number(middle.toFixed(digits));
  };
  return {
    bytes: median('bytes'),
    requests: median('requests'),
    firstPaint: median('firstPaint'),
    largestPaint: median('largestPaint'),
    firstEvent: median('firstEvent'),
    blocking: median('blocking'),
    shift: median('shift', 3),
    ...(visits.some((visit) => 'filter' in visit) && { filter: median('filter') }),
  };
}
