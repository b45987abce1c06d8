import type { Claim } from '../../record/schema/article.ts';
import type { Kind } from '../../record/schema/kinds.ts';
import { compareDates } from '../events/compare.ts';
import { type EdtfDate, mustParseEdtf } from '../dates/edtf.ts';
import { type SaidDate, splitSaid } from '../dates/said.ts';
import type { Chronology, RecordedEvent, Register, Report } from '../model.ts';
import { oncePer } from '../once-per.ts';

/** A claim with the event and report it belongs to. */
export interface PlacedClaim extends SaidDate {
  readonly event: RecordedEvent;
  readonly report: Report;
  readonly claim: Claim;
  /** Its place among the claims of the report. */
  readonly index: number;
}

/** Collects all claims, or those that meet a condition, in the order in which they were made. */
export function collectClaims(
  { events }: Pick<Chronology, 'events'>,
  meets: (claim: Claim) => boolean = () => true,
): readonly PlacedClaim[] {
  return everyClaim(events).filter(({ claim }) => meets(claim));
}

/** Collects the claims of one actor, in the order in which they were made. */
export function collectClaimsBy({ events }: Pick<Chronology, 'events'>, actor: string): readonly PlacedClaim[] {
  return bySpeaker(events).get(actor) ?? [];
}

/** Collects the claims that answer a question, in the order in which they were made. */
export function collectClaimsOn({ events }: Pick<Chronology, 'events'>, question: string): readonly PlacedClaim[] {
  return byQuestion(events).get(question) ?? [];
}

/** Places the claims of some events, given in reading order, in the order in which they were made. */
export function placeClaims(events: Iterable<RecordedEvent>): readonly PlacedClaim[] {
  return Array.from(events)
    .flatMap((event) =>
      event.reports.flatMap((report) =>
        report.claims.map((claim, index): PlacedClaim => {
          return { event, report, claim, index, ...whenSaid(claim, event, report) };
        }),
      ),
    )
    .sort((a, b) => compareDates(a.date, b.date));
}

const everyClaim = oncePer((events: Register<RecordedEvent>) => placeClaims(events.values()));
const bySpeaker = oncePer((events: Register<RecordedEvent>) =>
  Map.groupBy(everyClaim(events), ({ claim }) => claim.by),
);
const byQuestion = oncePer((events: Register<RecordedEvent>) =>
  Map.groupBy(everyClaim(events), ({ claim }) => claim.question),
);

/**
 * When a claim was said: on, or by, the date it gives; else with its event, where actors speak in events of that kind; else no
 * later than its article was published. What an article says itself it says when it is published.
 */
export function whenSaid(
  { by, said }: Claim,
  { kind, date }: { readonly kind: Pick<Kind, 'speaks'>; readonly date: EdtfDate },
  { publishedOn }: Pick<Report, 'publishedOn'>,
): SaidDate {
  if (said !== undefined) {
    const { edtf, atLatest } = splitSaid(said);
    return { date: mustParseEdtf(edtf), atLatest };
  }
  if (by === 'article') return { date: publishedOn, atLatest: false };
  return kind.speaks ? { date, atLatest: false } : { date: publishedOn, atLatest: true };
}

/** Collects the claims that answer a question, by answer, in the order of the question's answers and of the record. */
export function collectAnswers(
  chronology: Pick<Chronology, 'events' | 'questions'>,
  question: string,
): ReadonlyMap<string, readonly PlacedClaim[]> {
  const given = Map.groupBy(collectClaimsOn(chronology, question), ({ claim }) => claim.answer);
  const answers = Object.keys(chronology.questions.get(question)?.answers ?? {});
  return new Map(answers.map((answer) => [answer, given.get(answer) ?? []]));
}
