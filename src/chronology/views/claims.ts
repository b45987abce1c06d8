import type { Claim } from '../../record/schema/article.ts';
import { mustGet } from '../chronology.ts';
import type { PlacedClaim } from '../disputes/answers.ts';
import type { Chronology } from '../model.ts';
import {
  type ActorRef,
  type ArticleRef,
  type EventRef,
  type QuestionRef,
  type SourceRef,
  articleRef,
  speakerRef,
} from './refs.ts';

/** The question a claim answers, and its answer in words. */
export interface AnswerView {
  readonly question: QuestionRef;
  readonly label: string;
}

/** A claim: who says what, and in which words. */
export interface ClaimView {
  /** Null where the publisher speaks in its own voice. */
  readonly speaker: ActorRef | null;
  readonly source: SourceRef;
  readonly says: string;
  readonly quote: string | null;
  /** Language of the quotation, where it is not the site's. */
  readonly language: string | null;
  readonly answer: AnswerView | null;
}

/** A claim away from its event, with when it was said, the event and the article it belongs to. */
export interface PlacedClaimView extends Pick<PlacedClaim, 'date' | 'atLatest'> {
  readonly claim: ClaimView;
  readonly event: EventRef;
  readonly article: ArticleRef;
}

/** Names the speaker of a claim, and the question it answers. */
export function buildClaimView(
  chronology: Chronology,
  claim: Claim,
  { language, source }: Pick<ArticleRef, 'language' | 'source'>,
): ClaimView {
  return {
    speaker: speakerRef(chronology, claim.by),
    source,
    says: claim.says,
    quote: claim.quote ?? null,
    language,
    answer: nameAnswer(chronology, claim),
  };
}

/** Names what a claim is about and where it was published. */
export function buildPlacedClaimView(
  chronology: Chronology,
  { claim, event, report, date, atLatest }: PlacedClaim,
): PlacedClaimView {
  const article = articleRef(chronology, report.article);
  return { claim: buildClaimView(chronology, claim, article), event, article, date, atLatest };
}

function nameAnswer({ questions }: Chronology, claim: Claim): AnswerView | null {
  if (claim.question === undefined || claim.answer === undefined) return null;
  const question = mustGet(questions, claim.question);
  return { question, label: question.answers[claim.answer] ?? claim.answer };
}
