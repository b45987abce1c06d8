import type { RecordedEvent } from '../../chronology/model.ts';
import { oncePer } from '../../chronology/once-per.ts';

/** Finds for each event the first before it that may be the same: of neighbouring days, with much the same title. */
export function findAlike(events: readonly RecordedEvent[]): ReadonlyMap<RecordedEvent, RecordedEvent> {
  const ranks = new Map(events.map((event, rank) => [event, rank]));
  const byRelation = new Map<string, RecordedEvent[]>();
  const long: RecordedEvent[] = [];
  const found = new Map<RecordedEvent, RecordedEvent>();
  for (const [rank, event] of events.entries()) {
    const days = daysOf(event);
    const candidates = days
      ? [...new Set([...relationsOn(event, days, 1).flatMap((key) => byRelation.get(key) ?? []), ...long])]
      : events.slice(0, rank);
    const like = candidates
      .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
      .find((other) => areAlike(event, other));
    if (like) found.set(event, like);
    if (!days) long.push(event);
    else for (const key of relationsOn(event, days, 0)) append(byRelation, key, event);
  }
  return found;
}

const day = 24 * 60 * 60 * 1000;

/** The first and the last day of an event; null for one of more days than are worth looking up one by one. */
function daysOf({ date }: RecordedEvent): readonly [first: number, last: number] | null {
  const [first, last] = [Date.parse(date.earliest) / day, Date.parse(date.latest) / day];
  return last - first <= 31 ? [first, last] : null;
}

/** What makes events related, with each day of an event and so many around it. */
function relationsOn(
  { place, kind, actors }: RecordedEvent,
  [first, last]: readonly [number, number],
  around: number,
): readonly string[] {
  const relations = [...(place === null ? [] : [`at ${place}`]), ...actors.map((actor) => `${kind.id} ${actor}`)];
  return Array.from({ length: last - first + 1 + 2 * around }, (_, index) => first - around + index).flatMap((one) =>
    relations.map((relation) => `${one} ${relation}`),
  );
}

function append<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** How much of the words of both titles is the same from which on two events may be one. */
const similar = 0.4;

function areAlike(a: RecordedEvent, b: RecordedEvent): boolean {
  const near =
    Date.parse(a.date.earliest) - Date.parse(b.date.latest) <= day &&
    Date.parse(b.date.earliest) - Date.parse(a.date.latest) <= day;
  const related =
    (a.place !== null && a.place === b.place) ||
    (a.kind === b.kind && a.actors.some((actor) => b.actors.includes(actor)));
  if (!near || !related || a.updates === b.id || b.updates === a.id) return false;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  return words.intersection(others).size / words.union(others).size >= similar;
}

/** The beginnings of the words of a title: “talks”, “talked” and “talking” are alike. */
const wordsOf = oncePer(
  ({ title }: RecordedEvent): Set<string> =>
    new Set((title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 4))),
);
