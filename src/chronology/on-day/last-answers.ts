import { type PlacedClaim, collectClaims } from '../disputes/answers.ts';
import type { Chronology } from '../model.ts';
import { sideOf } from '../parties.ts';

/** A claim that gives the last answer of a side. */
export interface LastClaim extends PlacedClaim {
  /** Whether no article before the day reports that the side answers so. */
  readonly isNew: boolean;
}

/** What one side last answered to a question. */
export interface LastAnswer {
  /** Id of the party, or of an actor of none. */
  readonly side: string;
  /** The claims of the last day on which it answered, one for each answer given on it. */
  readonly claims: readonly LastClaim[];
}

/**
 * What each side last answered to each question by a day, `YYYY-MM-DD`: by question in the order of the registry, the
 * parties in the site's order, then actors of none. A publisher in its own voice is no side.
 */
export function findLastAnswers(chronology: Chronology, day: string): ReadonlyMap<string, readonly LastAnswer[]> {
  const given = collectClaims(chronology, ({ by, question }) => question !== undefined && by !== 'article').filter(
    ({ date }) => date.earliest <= day,
  );
  const byQuestion = Map.groupBy(given, ({ claim }) => claim.question ?? '');
  return new Map(
    [...chronology.questions.keys()].flatMap((question) => {
      const claims = byQuestion.get(question);
      return claims ? [[question, lastOfSides(chronology, claims, day)] as const] : [];
    }),
  );
}

function lastOfSides({ site, actors }: Chronology, claims: readonly PlacedClaim[], day: string): readonly LastAnswer[] {
  const bySide = Map.groupBy(claims, ({ claim }) => sideOf(actors, claim.by));
  // An actor may have the id of its party.
  const order = new Set([...site.parties.map(({ id }) => id), ...actors.keys()]);
  return [...order].flatMap((side) => {
    const own = bySide.get(side);
    return own
      ? [{ side, claims: ofLastDay(own).map((claim) => ({ ...claim, isNew: isFirstReportedOn(day, claim, own) })) }]
      : [];
  });
}

function isFirstReportedOn(day: string, { claim: { answer } }: PlacedClaim, own: readonly PlacedClaim[]): boolean {
  return own.every(({ claim, report }) => claim.answer !== answer || report.publishedOn.latest >= day);
}

/** Of two claims of that day with the same answer, the later. */
function ofLastDay(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const last = claims.filter(({ date }) => date.earliest === claims.at(-1)?.date.earliest);
  return [...new Map(last.map((placed) => [placed.claim.answer, placed])).values()];
}
