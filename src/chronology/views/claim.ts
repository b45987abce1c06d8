import { mustGet } from '../chronology.ts';
import { type PlacedClaim, collectClaims } from '../disputes/answers.ts';
import { type ResolvedQuestion, areExclusive } from '../disputes/questions.ts';
import { type AnsweringVoice, collectVoices } from '../disputes/voices.ts';
import { compareText } from '../events/compare.ts';
import type { Chronology, History } from '../model.ts';
import { roleOn } from '../roles.ts';
import { type OccasionView, type PlacedClaimView, buildPlacedClaimView, groupOccasions } from './claims.ts';
import { type AnswererView, labelOf, nameAnswerers } from './question.ts';

/** A claim with all that answers the same question, and by whom. */
export interface ClaimWithAnswers {
  readonly placed: PlacedClaim;
  /** The claims that answer its question next to it in time, itself included; empty where it answers none. */
  readonly given: readonly PlacedClaim[];
  /** How many more answer it, earlier or later than these. */
  readonly more: number;
  readonly voices: readonly AnsweringVoice[];
}

/** When others answered, as seen from a claim; `around` is any time that may be before it or after. */
export type Turn = 'before' | 'around' | 'after';

/** An answer that others give to the question of a claim. */
export interface OtherAnswerView {
  readonly label: string;
  /** Whether it is the answer of the claim, or one that cannot be true beside it. */
  readonly relation: 'same' | 'exclusive' | 'other';
  readonly turns: readonly { readonly turn: Turn; readonly answerers: readonly AnswererView[] }[];
}

/** All that the page of a claim shows. */
export interface ClaimPageView extends PlacedClaimView {
  /** The role that the speaker held then; null where none is given, or the publisher speaks. */
  readonly role: string | null;
  /** Null where the speaker speaks for no party. */
  readonly partyName: string | null;
  /** The other answers of the same speaker, by answer. */
  readonly own: readonly { readonly label: string; readonly occasions: readonly OccasionView[] }[];
  readonly others: readonly OtherAnswerView[];
  /** How many more answers there are, earlier or later than these. */
  readonly more: number;
  /** What became of the event, as far as it may concern the claim. */
  readonly history: History;
}

/** How many answers before it, and as many after it, the page of a claim shows. */
const answersAround = 60;

/** Lists the claims that have a page, in the order in which they were made. */
export function listClaims(chronology: Chronology): readonly ClaimWithAnswers[] {
  const claims = collectClaims(chronology);
  const byQuestion = Map.groupBy(
    claims.toSorted((one, other) => compareText(one.date.earliest, other.date.earliest)),
    ({ claim }) => claim.question,
  );
  const places = new Map([...byQuestion.values()].flatMap((given) => given.map((one, at) => [one, at] as const)));
  const voices = new Map([...chronology.questions.keys()].map((id) => [id, collectVoices(chronology, id).voices]));
  return claims
    .filter(({ claim }) => claim.id !== undefined)
    .map((placed) => {
      const { question } = placed.claim;
      if (question === undefined) return { placed, given: [], more: 0, voices: [] };
      const all = byQuestion.get(question) ?? [];
      const at = places.get(placed) ?? 0;
      const given = all.slice(Math.max(0, at - answersAround), at + answersAround + 1);
      return { placed, given, more: all.length - given.length, voices: voices.get(question) ?? [] };
    });
}

/** Names all that the page of a claim shows. */
export function buildClaimPageView(
  chronology: Chronology,
  { placed, given, more, voices }: ClaimWithAnswers,
): ClaimPageView {
  const { claim, event, date } = placed;
  const actor = chronology.actors.get(claim.by);
  const question = claim.question === undefined ? undefined : mustGet(chronology.questions, claim.question);
  const [own = [], others = []] = [true, false].map((isOwn) =>
    given.filter((other) => other.claim !== claim && isSameVoice(placed, other) === isOwn),
  );
  return {
    ...buildPlacedClaimView(chronology, placed),
    role: actor === undefined ? null : roleOn(actor, date),
    partyName: chronology.site.parties.find(({ id }) => id === actor?.party)?.name ?? null,
    own: question
      ? groupByAnswer(question, own).map(([answer, claims]) => ({
          label: labelOf(question, answer),
          occasions: groupOccasions(chronology, claims),
        }))
      : [],
    others: question
      ? groupByAnswer(question, others).map(([answer, claims]) => ({
          label: labelOf(question, answer),
          relation: relate(question, claim.answer ?? '', answer),
          turns: turns
            .map((turn) => {
              const then = claims.filter((other) => turnOf(placed, other) === turn);
              return { turn, answerers: nameAnswerers(chronology, voices, then) };
            })
            .filter(({ answerers }) => answerers.length > 0),
        }))
      : [],
    more,
    history: (chronology.histories.events.get(event.id) ?? []).filter(
      ({ fields }) => fields === undefined || fields.some((field) => concerning.has(field)),
    ),
  };
}

const turns: readonly Turn[] = ['before', 'around', 'after'];

/** What changes of an event that may change one of its claims. */
const concerning: ReadonlySet<string> = new Set(['claims', 'reports']);

function isSameVoice(one: PlacedClaim, other: PlacedClaim): boolean {
  if (one.claim.by !== other.claim.by) return false;
  return one.claim.by !== 'article' || one.report.source === other.report.source;
}

function groupByAnswer({ answers }: ResolvedQuestion, claims: readonly PlacedClaim[]) {
  return Object.keys(answers)
    .map((answer) => [answer, claims.filter(({ claim }) => claim.answer === answer)] as const)
    .filter(([, given]) => given.length > 0);
}

function relate(question: ResolvedQuestion, own: string, answer: string): OtherAnswerView['relation'] {
  if (answer === own) return 'same';
  return areExclusive(question, own, answer) ? 'exclusive' : 'other';
}

/** Of what was said at the latest on a day, it is not known how long before. */
function turnOf(one: PlacedClaim, other: PlacedClaim): Turn {
  if (!one.atLatest && other.date.latest < one.date.earliest) return 'before';
  return !other.atLatest && one.date.latest < other.date.earliest ? 'after' : 'around';
}
