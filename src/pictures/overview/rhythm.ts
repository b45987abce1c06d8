import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { compareText } from '../../chronology/events/compare.ts';
import { isOnDays } from '../../chronology/events/coverage.ts';
import type { EventRef } from '../../chronology/views/refs.ts';
import type { Stretch } from './bins.ts';
import { shiftDay } from '../../chronology/dates/days.ts';

/** The day on which most events begin, the earliest of several; null where no day has more than one. */
export function findBusiestDay(
  events: readonly EventRef[],
): { readonly day: string; readonly events: readonly EventRef[] } | null {
  const onDays = events.filter(({ date }) => isOnDays(date));
  const [busiest] = [...Map.groupBy(onDays, ({ date }) => date.earliest)].sort(
    ([a, onA], [b, onB]) => onB.length - onA.length || compareText(a, b),
  );
  if (!busiest || busiest[1].length === 1) return null;
  return { day: busiest[0], events: busiest[1] };
}

/** The longest run of days between events on which none falls, the earliest of several; null if every day has one. */
export function findLongestSilence(events: readonly EventRef[]): (Stretch & { readonly days: number }) | null {
  const dated = events.filter(({ date }) => isOnDays(date));
  let lastDay = dated[0]?.date.latest ?? '';
  let longest: (Stretch & { readonly days: number }) | null = null;
  for (const { date } of dated) {
    const days = differenceInCalendarDays(new UTCDate(date.earliest), new UTCDate(lastDay)) - 1;
    if (days > (longest?.days ?? 0)) longest = { from: shiftDay(lastDay, 1), to: shiftDay(date.earliest, -1), days };
    if (date.latest > lastDay) lastDay = date.latest;
  }
  return longest;
}
