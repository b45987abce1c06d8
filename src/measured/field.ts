import published from './field.json' with { type: 'json' };

/** What a visit to one program that shows so many events came to: bytes, times in milliseconds, numbers of events. */
export interface FieldResult {
  readonly contender: string;
  readonly size: number;
  /** How many visits the medians are of. */
  readonly runs: number;
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  readonly blocking: number;
  readonly shift: number;
  readonly firstEvent: number | null;
  /** Null where the program has no filter. */
  readonly filter: number | null;
  readonly withoutScripts: number;
  readonly printed: number;
  readonly tabStops: number;
}

/** A run of the benchmark: when, in what, and the medians. */
export interface FieldRun {
  readonly day: string;
  readonly browser: string;
  readonly results: readonly FieldResult[];
}

/** The run that is published. */
export const field: FieldRun = published;

/** What is measured, in the order in which it is told. */
export const measures = [
  { key: 'bytes', name: 'Bytes sent' },
  { key: 'requests', name: 'Requests' },
  { key: 'firstPaint', name: 'First paint, ms' },
  { key: 'firstEvent', name: 'First event can be read, ms' },
  { key: 'largestPaint', name: 'Largest paint, ms' },
  { key: 'blocking', name: 'Blocking time, ms' },
  { key: 'shift', name: 'Layout shift' },
  { key: 'filter', name: 'From a choice to the filtered events, ms' },
  { key: 'withoutScripts', name: 'Events to be read with scripts off' },
  { key: 'printed', name: 'Events on paper' },
  { key: 'tabStops', name: 'Stops of the Tab key' },
] as const;

/** How many times one's own value another's is, as `×2.5`; a dash where there is nothing to compare. */
export function ratio(value: number | null, own: number | null | undefined): string {
  if (value === null || own === null || own === undefined || own === 0) return '–';
  const times = value / own;
  return `×${times >= 10 ? times.toFixed(0) : times.toFixed(times < 0.1 ? 2 : 1)}`;
}

/** The results of a run by number of events, this site's first. */
export function resultsBySize({ results }: FieldRun): readonly (readonly [FieldResult, ...FieldResult[]])[] {
  return [...Map.groupBy(results, ({ size }) => size).values()].flatMap(([own, ...others]) =>
    own === undefined ? [] : [[own, ...others] as const],
  );
}
