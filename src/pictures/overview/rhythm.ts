import { compareText } from '../../chronology/events/compare.ts';
import { isOnDays } from '../../chronology/events/silence.ts';
import type { EventRef } from '../../chronology/views/refs.ts';

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
