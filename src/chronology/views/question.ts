import { mustGet } from '../chronology.ts';
import { collectAnswers } from '../disputes/answers.ts';
import { type MatrixAnswer, type MatrixColumn, type QuestionMatrix, buildMatrix } from '../disputes/matrix.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { ResolvedQuestion } from '../disputes/questions.ts';
import type { Chronology } from '../model.ts';
import { type PlacedClaimView, buildPlacedClaimView } from './claims.ts';
import { pairContradictions } from './contradictions.ts';
import {
  type ActorRef,
  type EventRef,
  type QuestionRef,
  type SourceRef,
  type ThreadRef,
  actorRef,
  articleRef,
} from './refs.ts';

/** An answer in a cell of a matrix. */
export interface MatrixAnswerView {
  readonly label: string;
  readonly date: EdtfDate;
  /** Whether it was given on that date or at any time before. */
  readonly atLatest: boolean;
  readonly quote: string | null;
  /** Language of the quotation, where it is not the site's. */
  readonly language: string | null;
  readonly event: EventRef;
  /** File name of the article, and its publisher. */
  readonly article: string;
  readonly source: SourceRef;
  /** Its place among the claims of the report. */
  readonly index: number;
  /** Whether the same speaker gave another answer before. */
  readonly changed: boolean;
}

/** What one voice answers, column by column. */
export interface MatrixRowView {
  /** An actor, or a publisher whose articles answer in their own voice. */
  readonly voice: { readonly actor: ActorRef } | { readonly source: SourceRef };
  readonly cells: readonly (readonly MatrixAnswerView[])[];
}

/** Who answers a question, when, and how; and who does not. */
export interface MatrixView {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRowView[];
  /** Parties with no actor who answers, by their place in the site's order. */
  readonly silent: readonly { readonly party: number; readonly name: string }[];
  /** Publishers that carry only one of the answers given. */
  readonly oneSided: readonly { readonly source: SourceRef; readonly label: string }[];
}

/** All that the page of a question shows. */
export interface QuestionView extends QuestionRef {
  readonly thread: ThreadRef | null;
  readonly matrix: MatrixView;
  /** Pairs of events in which other speakers contradict each other. */
  readonly contradictions: readonly (readonly [EventRef, EventRef])[];
  /** The claims that give each answer, in the order of the question's answers. */
  readonly answers: readonly { readonly label: string; readonly claims: readonly PlacedClaimView[] }[];
}

/** Names all that the page of a question shows. */
export function buildQuestionView(chronology: Chronology, question: ResolvedQuestion): QuestionView {
  const { id, text, topic, thread, answers } = question;
  return {
    id,
    text,
    topic,
    thread: thread === null ? null : mustGet(chronology.threads, thread),
    matrix: nameMatrix(chronology, question, buildMatrix(chronology, id)),
    contradictions: pairContradictions(chronology, id),
    answers: [...collectAnswers(chronology, id)].map(([answer, given]) => ({
      label: answers[answer] ?? answer,
      claims: given.map((placed) => buildPlacedClaimView(chronology, placed)),
    })),
  };
}

function nameMatrix(chronology: Chronology, question: ResolvedQuestion, matrix: QuestionMatrix): MatrixView {
  const labelOf = (answer = '') => question.answers[answer] ?? answer;
  return {
    columns: matrix.columns,
    rows: matrix.rows.map(({ actor, source, cells }) => ({
      voice:
        actor === null ? { source: mustGet(chronology.sources, source ?? '') } : { actor: actorRef(chronology, actor) },
      cells: cells.map((cell) =>
        cell.map((answer) => ({ label: labelOf(answer.claim.answer), ...nameAnswer(chronology, answer) })),
      ),
    })),
    silent: chronology.site.parties
      .map(({ id, name }, party) => ({ id, name, party }))
      .filter(({ id }) => matrix.silent.includes(id)),
    oneSided: matrix.oneSided.map(({ source, answer }) => ({
      source: mustGet(chronology.sources, source),
      label: labelOf(answer),
    })),
  };
}

function nameAnswer(
  chronology: Chronology,
  { claim, event, report, index, date, atLatest, changed }: MatrixAnswer,
): Omit<MatrixAnswerView, 'label'> {
  const { name, source, language } = articleRef(chronology, report.article);
  return { date, atLatest, quote: claim.quote ?? null, language, event, article: name, source, index, changed };
}
