import type { Step } from '../../record/schema/article.ts';
import {
  type CommitmentState,
  type CommitmentStep,
  findCommitments,
  findSteps,
  monthEnds,
  stateOn,
  turningDays,
} from '../disputes/commitments.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { type ClaimView, buildClaimView } from './claims.ts';
import { type ActorRef, type EventRef, type SourceRef, type ThreadRef, actorRef, articleRef } from './refs.ts';
import { chooseReport } from './report.ts';

/** Where a commitment stands, and the event that brought it there. */
export interface StateView extends Omit<CommitmentState, 'event'> {
  readonly event: EventRef;
}

/** Where one commitment stands on each of some days. */
export interface CommitmentRow {
  readonly thread: ThreadRef;
  /** By day of the table; null where it has not been proposed by then. */
  readonly states: readonly (StateView | null)[];
  /** The days on which it changes, each with where it stands from then on. */
  readonly turns: readonly { readonly day: string; readonly state: StateView | null }[];
}

/** Where the commitments stand at the end of each month and of the record. */
export interface CommitmentTableView {
  /** `YYYY-MM-DD`, in order. */
  readonly days: readonly string[];
  readonly rows: readonly CommitmentRow[];
}

/** A step of a commitment, on what terms it was taken, and at a breach who says what of it. */
export interface StepView {
  readonly event: EventRef;
  readonly step: Step;
  readonly terms: string;
  readonly claims: readonly { readonly claim: ClaimView; readonly source: SourceRef }[];
  readonly actors: readonly ActorRef[];
}

/** Names the commitments, and says where each stands at the end of each month. */
export function buildCommitmentTable(chronology: Chronology): CommitmentTableView {
  const days = monthEnds(chronology.site.period);
  return {
    days,
    rows: findCommitments(chronology).map((thread) => {
      const steps = findSteps(chronology, thread.id);
      return {
        thread,
        states: days.map((day) => stateOn(steps, day)),
        turns: turningDays(steps).map((day) => ({ day, state: stateOn(steps, day) })),
      };
    }),
  };
}

/** Names the steps of a commitment; `questions` are those whose answers are shown at a breach. */
export function buildStepViews(
  chronology: Chronology,
  steps: readonly CommitmentStep[],
  questions: readonly string[],
): readonly StepView[] {
  return steps.map(({ event, step }) => ({
    event,
    step,
    terms: chooseReport(event).account,
    claims: step === 'breach-alleged' ? collectClaimsOn(chronology, event, questions) : [],
    actors: event.actors.map((id) => actorRef(chronology, id)),
  }));
}

function collectClaimsOn(
  chronology: Chronology,
  { reports }: RecordedEvent,
  questions: readonly string[],
): StepView['claims'] {
  return reports.flatMap((report) => {
    const article = articleRef(chronology, report.article);
    return report.claims
      .filter(({ question }) => question !== undefined && questions.includes(question))
      .map((claim) => ({ claim: buildClaimView(chronology, claim, article), source: article.source }));
  });
}
