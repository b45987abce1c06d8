import type { Claim } from '../schema/article.ts';
import type { Chronology, Event, Report } from './model.ts';

/** A claim that answers a question, where it stands on record. */
export interface Answer {
  readonly event: Event;
  readonly report: Report;
  readonly claim: Claim;
}

/** Collects the claims that answer a question, by answer, in the order of the question's answers and of the record. */
export function collectAnswers(
  { events, questions }: Chronology,
  question: string,
): ReadonlyMap<string, readonly Answer[]> {
  const given = [...events.values()].flatMap((event) =>
    event.reports.flatMap((report) =>
      report.claims.filter((claim) => claim.question === question).map((claim): Answer => ({ event, report, claim })),
    ),
  );
  const answers = Object.keys(questions.get(question)?.answers ?? {});
  return new Map(answers.map((answer) => [answer, given.filter(({ claim }) => claim.answer === answer)]));
}
