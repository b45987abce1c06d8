import type { Claim } from '../../record/schema/article.ts';
import { mustGet } from '../chronology.ts';
import type { PlacedClaim } from '../disputes/answers.ts';
import { oncePer } from '../once-per.ts';
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
  /** Null where none has been given to it yet; it has no page then. */
  readonly id: string | null;
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
export interface PlacedClaimView extends Pick<PlacedClaim, 'date' | 'atLatest' | 'index'> {
  readonly claim: ClaimView;
  readonly event: EventRef;
  readonly article: ArticleRef;
}

/** What one voice said at one time with one event, in the words of each article that carries it. */
export interface OccasionView extends Pick<PlacedClaim, 'date' | 'atLatest'> {
  readonly event: EventRef;
  readonly claims: readonly PlacedClaimView[];
}

/** Names the speaker of a claim, and the question it answers. */
export function buildClaimView(
  chronology: Chronology,
  claim: Claim,
  { language, source }: Pick<ArticleRef, 'language' | 'source'>,
): ClaimView {
  return {
    id: claim.id ?? null,
    speaker: speakerRef(chronology, claim.by),
    source,
    says: claim.says,
    quote: claim.quote ?? null,
    language,
    answer: nameAnswer(chronology, claim),
  };
}

/** Names what a claim is about and where it was published. */
export const buildPlacedClaimView = (chronology: Chronology, placed: PlacedClaim): PlacedClaimView =>
  placedViews(chronology)(placed);

/** A claim is on the pages of all who answer its question. */
const placedViews = oncePer((chronology: Chronology) =>
  oncePer(({ claim, event, report, index, date, atLatest }: PlacedClaim): PlacedClaimView => {
    const article = articleRef(chronology, report.article);
    return { claim: buildClaimView(chronology, claim, article), event, article, index, date, atLatest };
  }),
);

/** Groups the claims of one voice by when they were made and with which event, in the order in which they are given. */
export function groupOccasions(chronology: Chronology, claims: readonly PlacedClaim[]): readonly OccasionView[] {
  const occasionOf = ({ event, date, atLatest }: PlacedClaim) => `${event.id} ${date.edtf} ${String(atLatest)}`;
  return [...Map.groupBy(claims, occasionOf).values()].flatMap((given) => {
    const [first] = given;
    if (!first) return [];
    const { event, date, atLatest } = first;
    return [{ event, date, atLatest, claims: given.map((placed) => buildPlacedClaimView(chronology, placed)) }];
  });
}

function nameAnswer({ questions }: Chronology, claim: Claim): AnswerView | null {
  if (claim.question === undefined || claim.answer === undefined) return null;
  const question = mustGet(questions, claim.question);
  return { question, label: question.answers[claim.answer] ?? claim.answer };
}
