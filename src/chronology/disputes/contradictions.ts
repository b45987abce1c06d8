import { indexSpans } from '../dates/spans.ts';
import type { Chronology, Contradiction, RecordedEvent } from '../model.ts';
import { type PlacedClaim, collectClaims } from './answers.ts';
import { areExclusive } from './questions.ts';
import { speakerOf } from './speakers.ts';

/**
 * Finds, by event id, the other events in which another speaker gives an answer that excludes one given in it, for the
 * same time: the question asks about one event, or the two were given on one day.
 */
export function findContradictions(
  chronology: Pick<Chronology, 'events' | 'questions' | 'actors'>,
): ReadonlyMap<string, readonly Contradiction[]> {
  const claims = collectClaims(chronology, ({ question }) => question !== undefined);
  const found = new Map<string, Contradiction[]>();
  for (const [question, given] of Map.groupBy(claims, ({ claim }) => claim.question ?? '')) {
    const { about = null } = chronology.questions.get(question) ?? {};
    const during = indexSpans(given, ({ date }) => date);
    for (const one of given) {
      const ofOneTime = about === null ? during(one.date) : given;
      const against = ofOneTime.filter(
        (other) => other.event.id !== one.event.id && contradict(chronology, one, other),
      );
      for (const { event } of against) note(found, one.event, { event: event.id, question });
    }
  }
  return found;
}

/** Whether two answers of different speakers to one question cannot both be true, of the same time. */
export function contradict(
  chronology: Pick<Chronology, 'questions' | 'actors'>,
  one: PlacedClaim,
  other: PlacedClaim,
): boolean {
  const question = chronology.questions.get(one.claim.question ?? '');
  if (!question || other.claim.question !== question.id) return false;
  if (!areExclusive(question, one.claim.answer ?? '', other.claim.answer ?? '')) return false;
  if (speakerOf(chronology, one.claim, one.report) === speakerOf(chronology, other.claim, other.report)) return false;
  return one.event.id === other.event.id || question.about !== null || areOfOneDay(one, other);
}

/** Two statements whose days are known, and may be the same. */
function areOfOneDay(one: PlacedClaim, other: PlacedClaim): boolean {
  if (one.atLatest || other.atLatest) return false;
  return one.date.earliest <= other.date.latest && other.date.earliest <= one.date.latest;
}

function note(found: Map<string, Contradiction[]>, { id }: RecordedEvent, contradiction: Contradiction): void {
  const listed = found.get(id) ?? [];
  if (listed.some(({ event, question }) => event === contradiction.event && question === contradiction.question))
    return;
  found.set(id, [...listed, contradiction]);
}
