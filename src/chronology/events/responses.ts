import { groupByEach } from '../group-by-each.ts';
import { weights } from '../../record/schema/weights.ts';
import type { RecordedEvent, Register } from '../model.ts';
import { inReadingOrder } from './event-index.ts';

/** An event and one that answers it. */
export interface Response {
  readonly answered: RecordedEvent;
  readonly answer: RecordedEvent;
}

/** What some events answer, whenever that was: each answer once for each event it answers, in reading order. */
export function collectResponses(all: Register<RecordedEvent>, events: readonly RecordedEvent[]): readonly Response[] {
  return events.flatMap((answer) => inReadingOrder(all, answer.respondsTo).map((answered) => ({ answered, answer })));
}

/** The events that answer or are answered, in reading order. */
export function eventsOf(all: Register<RecordedEvent>, responses: readonly Response[]): readonly RecordedEvent[] {
  return inReadingOrder(
    all,
    responses.flatMap(({ answered, answer }) => [answered.id, answer.id]),
  );
}

/**
 * Chooses at most so many events of an exchange: by weight, then by number of answers, then in the order given. Each
 * comes with the first of those it answers or that answer it, so none is left without a line.
 */
export function chooseEvents(
  events: readonly RecordedEvent[],
  responses: readonly Response[],
  limit: number,
): readonly RecordedEvent[] {
  const answers = Map.groupBy(responses, ({ answered }) => answered);
  const countOf = (event: RecordedEvent) => answers.get(event)?.length ?? 0;
  const ranked = events.toSorted(
    (a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || countOf(b) - countOf(a),
  );
  const rank = new Map(ranked.map((event, at) => [event, at]));
  const linkedTo = groupByEach(
    responses.flatMap(({ answered, answer }) => [
      { from: answered, to: answer },
      { from: answer, to: answered },
    ]),
    ({ from }) => [from],
  );
  const linked = (event: RecordedEvent) =>
    [...new Set(linkedTo.get(event)?.map(({ to }) => to))]
      .filter((other) => rank.has(other))
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const chosen = new Set<RecordedEvent>();
  for (const event of ranked) {
    const others = linked(event);
    const needed = [event, ...(others.some((other) => chosen.has(other)) ? [] : others.slice(0, 1))];
    const missing = needed.filter((one) => !chosen.has(one));
    if (chosen.size + missing.length <= limit) for (const one of missing) chosen.add(one);
  }
  return events.filter((event) => chosen.has(event));
}

/** An event with its answers, and theirs. */
export interface Exchanged {
  readonly event: RecordedEvent;
  readonly answers: readonly Exchanged[];
  /** Others that it answers too; none of them has it below. */
  readonly alsoAnswers: readonly RecordedEvent[];
}

/** Nests answers under what they answer. An event that answers several is under the last of them, and names the others. */
export function nestResponses(all: Register<RecordedEvent>, responses: readonly Response[]): readonly Exchanged[] {
  const byAnswer = Map.groupBy(responses, ({ answer }) => answer);
  const placeOf = new Map(responses.map(({ answer, answered }) => [answer, answered]));
  const answersTo = Map.groupBy(byAnswer.keys(), (answer) => placeOf.get(answer));
  const nest = (event: RecordedEvent): Exchanged => ({
    event,
    answers: (answersTo.get(event) ?? []).map(nest),
    alsoAnswers: (byAnswer.get(event) ?? []).map(({ answered }) => answered).slice(0, -1),
  });
  const roots = eventsOf(all, responses).filter((event) => !byAnswer.has(event));
  return roots.map(nest);
}
