import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { scaleUtc } from 'd3-scale';
import type { EventRef } from '../../chronology/views/refs.ts';
import type { Stretch } from './bins.ts';

/** Height of a row, and what every mark has to itself in width, in pixels: the least that a finger can hit. */
export const pitch = 24;
/** Width of the narrowest plot that is drawn, in pixels: marks that keep apart there keep apart in all. */
const narrowest = 900;

/** An event in its lane. */
export interface Mark {
  readonly event: EventRef;
  /** Where its first day is, in per cent of the width. */
  readonly at: number;
  /** Where its last day is, in per cent of the width. */
  readonly until: number;
  /** What lies between: the time it took, or days of which one is its own. */
  readonly span: 'none' | 'lasts' | 'within';
  /** Whether its date is approximate or uncertain. */
  readonly about: boolean;
  /** Whether it begins before the stretch. */
  readonly fromBefore: boolean;
  /** Whether it may end after the stretch. */
  readonly toAfter: boolean;
  /** From 0, the highest. */
  readonly row: number;
}

/** Where the days of a stretch are, in per cent of the width: their beginning and their middle. */
export function scaleDays({ from, to }: Stretch): Readonly<Record<'start' | 'middle', (day: string) => number>> {
  const scale = scaleUtc([new UTCDate(from), addDays(new UTCDate(to), 1)], [0, 100]).clamp(true);
  const at = (time: string) => Math.round(scale(new UTCDate(time)) * 100) / 100;
  return { start: (day) => at(`${day}T00:00Z`), middle: (day) => at(`${day}T12:00Z`) };
}

/** Places events of one lane, given in reading order: those too close for one row go to the next that has room. */
export function placeMarks(events: readonly EventRef[], stretch: Stretch): readonly Mark[] {
  const { middle } = scaleDays(stretch);
  /** Where the last mark of each row ends. */
  const ends: number[] = [];
  return events.map((event) => {
    const { earliest, latest, approximate, uncertain } = event.date;
    const [at, until] = [middle(earliest), middle(latest)];
    const free = ends.findIndex((end) => (at - end) * narrowest >= pitch * 100);
    const row = free === -1 ? ends.length : free;
    ends[row] = until;
    return {
      event,
      at,
      until,
      span: spanOf(event),
      about: approximate || uncertain,
      fromBefore: earliest < stretch.from,
      toAfter: latest > stretch.to,
      row,
    };
  });
}

function spanOf({ date: { earliest, latest, precision } }: EventRef): Mark['span'] {
  if (earliest === latest) return 'none';
  return precision === 'interval' ? 'lasts' : 'within';
}
