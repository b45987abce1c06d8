import { compareText } from '../events/compare.ts';
import { countUpTo } from './days.ts';

/** From a first day to a last, `YYYY-MM-DD` both. */
export interface Span {
  readonly earliest: string;
  readonly latest: string;
}

/** Builds a search for the things whose days meet those asked for, in the order given, without looking at all others. */
export function indexSpans<Thing>(
  things: readonly Thing[],
  spanOf: (thing: Thing) => Span,
): (asked: Span) => readonly Thing[] {
  const spans = things
    .map((thing, place) => ({ thing, place, span: spanOf(thing) }))
    .sort((a, b) => compareText(a.span.earliest, b.span.earliest));
  const firsts = spans.map(({ span }) => span.earliest);
  let last = '';
  /** For each, the latest last day among it and those before it. */
  const lasts = spans.map(({ span }) => (last = span.latest > last ? span.latest : last));
  return ({ earliest, latest }) => {
    const met: typeof spans = [];
    for (let at = countUpTo(firsts, latest) - 1; at >= 0 && (lasts[at] ?? '') >= earliest; at--) {
      const one = spans[at];
      if (one && one.span.latest >= earliest) met.push(one);
    }
    return met.sort((a, b) => a.place - b.place).map(({ thing }) => thing);
  };
}
