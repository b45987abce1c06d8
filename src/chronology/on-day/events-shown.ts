import { shiftDay } from '../dates/days.ts';
import { findCommitments, findSteps } from '../disputes/commitments.ts';
import { bucketOf } from '../events/order.ts';
import { findUpdates } from '../events/updates.ts';
import { groupByEach } from '../group-by-each.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { firstDay } from './days.ts';
import { claimsOfLastAnswers } from './last-answers.ts';
import { daysShown } from './last-figures.ts';

/**
 * The events from which the page of a day is made: of thousands it shows a few. Where it shows two of one day, all of that
 * day come with them, since their order depends on the others.
 */
export function listEventsShown(chronology: Chronology, day: string): ReadonlySet<RecordedEvent> {
  const { byDay, byFigures, byBucket, taken } = shownOf(chronology);
  const shown = new Set([
    ...(byDay.get(day) ?? []),
    ...taken,
    ...claimsOfLastAnswers(chronology, day).map(({ event }) => event),
  ]);
  for (let back = 0; back < daysShown; back++) {
    for (const event of byFigures.get(shiftDay(day, -back)) ?? []) {
      for (const state of statesOf(chronology, event)) shown.add(state);
    }
  }
  for (const [bucket, events] of Map.groupBy(shown, bucketOf)) {
    if (events.length > 1) for (const event of byBucket.get(bucket) ?? []) shown.add(event);
  }
  return shown;
}

const shownOf = oncePer((chronology: Chronology) => {
  const events = [...chronology.events.values()];
  return {
    byDay: groupByEach(events, ({ date }) => [firstDay(date) ?? []].flat()),
    /** By the day on which an article with a figure was published. */
    byFigures: groupByEach(events, ({ reports }) =>
      reports.flatMap(({ figures, publishedOn }) => figures.map(() => publishedOn.latest)),
    ),
    byBucket: Map.groupBy(events, bucketOf),
    taken: findCommitments(chronology).flatMap(({ id }) => findSteps(chronology, id).map(({ event }) => event)),
  };
});

/** An event, those it is a later state of, and all of theirs. */
function statesOf({ events }: Chronology, event: RecordedEvent): Iterable<RecordedEvent> {
  const states = new Set([event]);
  for (const { updates } of states) {
    const former = updates === null ? undefined : events.get(updates);
    if (former) states.add(former);
  }
  const first = [...states].at(-1) ?? event;
  return [...states, ...findUpdates(events, first)];
}
