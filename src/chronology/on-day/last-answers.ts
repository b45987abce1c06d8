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
  /** Id of the party, or of an actor of none. */
  readonly side: string;
  /** The claims of the last day on which it answered, one for each answer given on it. */
  readonly claims: readonly LastClaim[];
}

/**
 * What each side last answered to each question by a day, `YYYY-MM-DD`, of what had been reported by then: by question in the order of the registry, the
 * parties in the site's order, then actors of none. A publisher in its own voice is no side.
 */
export function findLastAnswers(
  reported: Chronology,
  day: string,
  whole: Chronology,
): ReadonlyMap<string, readonly LastAnswer[]> {
  const claims = answersBySide(reported);
  const all = answersBySide(whole);
  return new Map(
    [...claims]
      .map(
        ([question, sides]) =>
          [
            question,
            [...sides].flatMap(([side, given]) => {
              const own = given.filter(({ date }) => date.earliest <= day);
              const ever = all.get(question)?.get(side) ?? [];
              return own.length > 0
                ? [
                    {
                      side,
                      claims: ofLastDay(own).map((claim) => ({ ...claim, isNew: isFirstReportedOn(day, claim, ever) })),
                    },
                  ]
                : [];
            }),
          ] as const,
      )
      .filter(([, sides]) => sides.length > 0),
  );
}

/** The claims with which each side last answered each question by a day, of those that had been reported by then. */
export function claimsOfLastAnswers(chronology: Chronology, day: string): readonly PlacedClaim[] {
  return [...answersBySide(chronology).values()].flatMap((sides) =>
    [...sides.values()].flatMap((given) => {
      const last: PlacedClaim[] = [];
      for (let at = countUpTo(daysOf(given), day) - 1; at >= 0; at--) {
        const placed = given[at];
        if (!placed || (last[0] && last[0].date.earliest !== placed.date.earliest)) break;
        if (placed.report.publishedOn.latest <= day) last.push(placed);
      }
      return last;
    }),
  );
}

/** What each side answers to each question, in the order in which it was said. */
const answersBySide = oncePer((chronology: Chronology) => {
  const { site, actors, questions } = chronology;
  // An actor may have the id of its party.
  const order = new Set([...site.parties.map(({ id }) => id), ...actors.keys()]);
  return new Map(
    [...questions.keys()].map((question) => {
      const given = collectClaimsOn(chronology, question).filter(({ claim }) => claim.by !== 'article');
      const bySide = Map.groupBy(given, ({ claim }) => sideOf(actors, claim.by));
      return [
        question,
        new Map(
          [...order].flatMap((side) => {
            const own = bySide.get(side);
            return own ? [[side, own] as const] : [];
          }),
        ),
      ] as const;
    }),
  );
});

const daysOf = oncePer((claims: readonly PlacedClaim[]) => claims.map(({ date }) => date.earliest));

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
