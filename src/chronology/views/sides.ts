import { collectAnswers } from '../disputes/answers.ts';
import { type ResolvedQuestion, areExclusive } from '../disputes/questions.ts';
import { collectVoices } from '../disputes/voices.ts';
import type { Chronology } from '../model.ts';
import { type ThreadGroup, groupByThread } from './by-thread.ts';
import { type AnswererView, labelOf, nameAnswerers } from './question.ts';
import { type PartyRef, type QuestionRef, partyRefs } from './refs.ts';

/** Two parties, in the site's order. */
export type PairOfParties = readonly [PartyRef, PartyRef];

/** An answer of a party, and who of it gives it. */
export interface SideAnswerView {
  readonly label: string;
  readonly answerers: readonly AnswererView[];
}

/** A question, with what each of two parties answers; one answers at least. */
export interface ComparedQuestion extends QuestionRef {
  readonly answers: readonly [readonly SideAnswerView[], readonly SideAnswerView[]];
  /** Whether an answer of one party and one of the other cannot both be true. */
  readonly exclusive: boolean;
}

/** What two parties answer to every question. */
export interface SidesView {
  readonly parties: PairOfParties;
  /** The questions that one answers at least. */
  readonly groups: readonly ThreadGroup<ComparedQuestion>[];
  readonly neither: readonly QuestionRef[];
  /** How many questions both answer, how many exclusively, and how many each answers alone. */
  readonly counts: { readonly both: number; readonly exclusive: number; readonly alone: readonly [number, number] };
}

/** The pairs of parties; none where there is no question to compare them by. */
export function pairParties(chronology: Pick<Chronology, 'site' | 'questions'>): readonly PairOfParties[] {
  if (chronology.questions.size === 0) return [];
  const parties = partyRefs(chronology);
  return parties.flatMap((one, index) => parties.slice(index + 1).map((other): PairOfParties => [one, other]));
}

/** Names what two parties answer to every question. */
export function buildSidesView(chronology: Chronology, parties: PairOfParties): SidesView {
  const questions = [...chronology.questions.values()].map((question) => ({
    thread: question.thread,
    ...compare(chronology, question, parties),
  }));
  const isSilent = ({ answers: [one, other] }: ComparedQuestion) => one.length + other.length === 0;
  const answered = questions.filter((question) => !isSilent(question));
  const both = answered.filter(({ answers: [one, other] }) => one.length > 0 && other.length > 0);
  const alone = (side: 0 | 1) => answered.filter(({ answers }) => answers[side === 0 ? 1 : 0].length === 0).length;
  return {
    parties,
    groups: groupByThread(chronology, answered, ({ thread }) => (thread === null ? [] : [thread])),
    neither: questions.filter(isSilent),
    counts: {
      both: both.length,
      exclusive: both.filter(({ exclusive }) => exclusive).length,
      alone: [alone(0), alone(1)],
    },
  };
}

function compare(chronology: Chronology, question: ResolvedQuestion, [one, other]: PairOfParties): ComparedQuestion {
  const { id, text, topic } = question;
  const { voices } = collectVoices(chronology, id);
  const given = [...collectAnswers(chronology, id)];
  const answersOf = ({ id: party }: PartyRef) =>
    given
      .map(([answer, claims]) => ({
        answer,
        claims: claims.filter(({ claim }) => chronology.actors.get(claim.by)?.party === party),
      }))
      .filter(({ claims }) => claims.length > 0);
  const sides = [answersOf(one), answersOf(other)] as const;
  const name = (answers: (typeof sides)[number]) =>
    answers.map(({ answer, claims }) => ({
      label: labelOf(question, answer),
      answerers: nameAnswerers(chronology, voices, claims),
    }));
  return {
    id,
    text,
    topic,
    answers: [name(sides[0]), name(sides[1])],
    exclusive: sides[0].some((a) => sides[1].some((b) => areExclusive(question, a.answer, b.answer))),
  };
}
