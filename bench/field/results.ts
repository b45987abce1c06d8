/**
 * What visits to one program that shows so many events came to: bytes, times in milliseconds, numbers of events. Null is
 * what did not come within the limit of the run.
 */
export interface FieldResult {
  readonly contender: string;
  readonly size: number;
  readonly bytes: number | null;
  /** What had come by the largest paint; absent from runs before 27 November 2026. */
  readonly bytesUntilPaint?: number | null;
  readonly requests: number | null;
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  readonly firstEvent: number | null;
  readonly blocking: number | null;
  readonly shift: number | null;
  /** Absent where the program has no filter. */
  readonly filter?: number | null;
  /** The largest paint of a page that holds one event; absent where the program has none. */
  readonly eventPaint?: number | null;
  readonly withoutScripts: number | null;
  readonly printed: number | null;
  readonly tabStops: number | null;
}

/** A figure of this site alone at one size, from another script of the benchmark. */
export interface OwnFigure {
  readonly size: number;
  readonly name: string;
  readonly value: number;
}

/** A run of the benchmark, as the benchmark writes it: when, where, by which rules, and the medians. */
export interface FieldRun {
  readonly day: string;
  /** What the machine did besides when the run began: the number of processes that wanted a processor. */
  readonly load: number;
  readonly processors: number;
  readonly browser: string;
  /** How many seconds a program had. */
  readonly limit: number;
  /** How many visits the medians are of. */
  readonly runs: number;
  readonly results: readonly FieldResult[];
  readonly own?: readonly OwnFigure[];
}

/** What is measured, in the order in which it is told, and which numbers are the better ones, where any are. */
export const measures = [
  { key: 'bytes', name: 'Bytes sent', better: 'less' },
  { key: 'bytesUntilPaint', name: 'Bytes until the largest paint', better: 'less' },
  { key: 'requests', name: 'Requests', better: 'less' },
  { key: 'firstPaint', name: 'First paint, ms', better: 'less' },
  { key: 'firstEvent', name: 'First event can be read, ms', better: 'less' },
  { key: 'largestPaint', name: 'Largest paint, ms', better: 'less' },
  { key: 'eventPaint', name: 'Largest paint of one event’s page, ms', better: null },
  { key: 'blocking', name: 'Blocking time, ms', better: 'less' },
  { key: 'shift', name: 'Layout shift', better: 'less' },
  { key: 'filter', name: 'From a choice to the filtered events, ms', better: 'less' },
  { key: 'withoutScripts', name: 'Events to be read with scripts off', better: 'more' },
  { key: 'printed', name: 'Events on paper', better: 'more' },
  { key: 'tabStops', name: 'Stops of the Tab key', better: null },
] as const;

/** One of the things measured. */
export type Measure = (typeof measures)[number];

/** What was measured of any of some programs. */
export function measuresOf(results: readonly FieldResult[]): readonly Measure[] {
  return measures.filter(({ key }) => results.some((result) => result[key] !== undefined));
}

/** The best value of a measure among some programs; null where no value is better than another. */
export function bestOf({ key, better }: Measure, results: readonly FieldResult[]): number | null {
  const values = results.map((result) => result[key]).filter((value) => typeof value === 'number');
  if (better === null || new Set(results.map((result) => result[key])).size === 1) return null;
  return better === 'less' ? Math.min(...values) : Math.max(...values);
}

/** How many times one's own value another's is, as `×2.5`; '' where there is nothing to compare. */
export function ratio(value: number | null | undefined, own: number | null | undefined): string {
  if (value == null || own == null || own === 0) return '';
  const times = value / own;
  return `×${times >= 10 ? times.toFixed(0) : times >= 0.1 ? times.toFixed(1) : String(Number(times.toPrecision(1)))}`;
}

/** The results of a run by number of events, this site's first. */
export function resultsBySize({ results }: FieldRun): readonly (readonly [FieldResult, ...FieldResult[]])[] {
  return [...Map.groupBy(results, ({ size }) => size).values()].flatMap(([own, ...others]) =>
    own === undefined ? [] : [[own, ...others] as const],
  );
}
