import type { Claim } from '../../record/schema/article.ts';
import { compareEvents } from '../events/compare.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { Chronology, RecordedEvent, Report } from '../model.ts';

/** A claim where it stands on record. */
export interface PlacedClaim {
  readonly event: RecordedEvent;
  readonly report: Report;
  readonly claim: Claim;
  /** Its place among the claims of the report. */
  readonly index: number;
  /** When it was made, as far as the record knows: with the event if actors speak in it, else by publication. */
  readonly date: EdtfDate;
}

/** Collects all claims, or those that meet a condition, in the order in which they were made. */
export function collectClaims(
  { events }: Pick<Chronology, 'events'>,
  meets: (claim: Claim) => boolean = () => true,
): readonly PlacedClaim[] {
  return [...events.values()]
    .flatMap((event) =>
      event.reports.flatMap((report) =>
        report.claims.map((claim, index): PlacedClaim => {
          return { event, report, claim, index, date: dateOf(claim, event, report) };
        }),
      ),
    )
    .filter(({ claim }) => meets(claim))
    .sort((a, b) => compareEvents({ id: a.event.id, date: a.date }, { id: b.event.id, date: b.date }));
}

/** Kinds of event in which actors speak; what is said of a strike or an agreement may be said much later. */
const spoken: ReadonlySet<string> = new Set(['talks', 'call', 'statement', 'proposal', 'decision', 'summit']);

function dateOf({ by }: Claim, { kind, date }: RecordedEvent, { publishedOn }: Report): EdtfDate {
  return by !== 'article' && spoken.has(kind) ? date : publishedOn;
}

/** Collects the claims that answer a question, by answer, in the order of the question's answers and of the record. */
export function collectAnswers(
  chronology: Pick<Chronology, 'events' | 'questions'>,
  question: string,
): ReadonlyMap<string, readonly PlacedClaim[]> {
  const given = collectClaims(chronology, (claim) => claim.question === question);
  const answers = Object.keys(chronology.questions.get(question)?.answers ?? {});
  return new Map(answers.map((answer) => [answer, given.filter(({ claim }) => claim.answer === answer)]));
}
