import { countUpTo } from '../dates/days.ts';
import { type PlacedClaim, collectClaimsOn } from '../disputes/answers.ts';
import type { Chronology } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { sideOf } from '../parties.ts';

/** A claim that gives the last answer of a side. */
export interface LastClaim extends PlacedClaim {
  /** Whether no article before the day reports that the side answers so. */
  readonly isNew: boolean;
}

/** What one side last answered to a question. */
export interface LastAnswer {
  /** Id of the question. */
  readonly question: string;
  /** Id of the party, or of an actor of none. */
  readonly side: string;
  /** The claims of the last day on which it answered, one for each answer given on it. */
  readonly claims: readonly LastClaim[];
}

/**
 * What each side last answered to each question by a day, `YYYY-MM-DD`, of what had been reported by then: by question in
 * the order of the registry, the parties in the site's order, then actors of none. A publisher in its own voice is no side.
 */
export function findLastAnswers(
  reported: Chronology,
  day: string,
  whole: Chronology,
): ReadonlyMap<string, readonly LastAnswer[]> {
  const last = [...answersOf(reported)].flatMap(([key, { question, side, claims }]) => {
    const said = ofLastDay(claims.filter(({ date }) => date.earliest <= day));
    const ever = answersOf(whole).get(key)?.claims ?? [];
    const given = said.map((claim) => ({ ...claim, isNew: isFirstReportedOn(day, claim, ever) }));
    return given.length === 0 ? [] : [{ question, side, claims: given }];
  });
  return Map.groupBy(last, ({ question }) => question);
}

/** The claims with which each side last answered each question by a day, of those that had been reported by then. */
export function claimsOfLastAnswers(chronology: Chronology, day: string): readonly PlacedClaim[] {
  return [...answersOf(chronology).values()].flatMap(({ claims, days }) => {
    const last: PlacedClaim[] = [];
    for (let at = countUpTo(days, day) - 1; at >= 0; at--) {
      const placed = claims[at];
      if (!placed || (last[0] && last[0].date.earliest !== placed.date.earliest)) break;
      if (placed.report.publishedOn.latest <= day) last.push(placed);
    }
    return last;
  });
}

/** What one side answers to one question, in the order in which it was said, and the days of that. */
interface Answers {
  readonly question: string;
  readonly side: string;
  readonly claims: readonly PlacedClaim[];
  readonly days: readonly string[];
}

/** What the sides answer, by question and side. */
const answersOf = oncePer((chronology: Chronology): ReadonlyMap<string, Answers> => {
  const { site, actors, questions } = chronology;
  // An actor may have the id of its party.
  const order = [...new Set([...site.parties.map(({ id }) => id), ...actors.keys()])];
  const ranks = new Map(order.map((side, rank) => [side, rank]));
  const rankOf = ([side]: readonly [string, unknown]) => ranks.get(side) ?? 0;
  return new Map(
    [...questions.keys()].flatMap((question) => {
      const spoken = collectClaimsOn(chronology, question).filter(({ claim }) => claim.by !== 'article');
      const bySide = [...Map.groupBy(spoken, ({ claim }) => sideOf(actors, claim.by))];
      return bySide
        .sort((a, b) => rankOf(a) - rankOf(b))
        .map(([side, claims]): [string, Answers] => [
          `${question} ${side}`,
          { question, side, claims, days: claims.map(({ date }) => date.earliest) },
        ]);
    }),
  );
});

function isFirstReportedOn(day: string, { claim: { answer } }: PlacedClaim, own: readonly PlacedClaim[]): boolean {
  return !own.some(
    ({ claim, report, date }) => claim.answer === answer && date.earliest <= day && report.publishedOn.latest < day,
  );
}

/** Of two claims of that day with the same answer, the later. */
function ofLastDay(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const last = claims.filter(({ date }) => date.earliest === claims.at(-1)?.date.earliest);
  return [...new Map(last.map((placed) => [placed.claim.answer, placed])).values()];
}
