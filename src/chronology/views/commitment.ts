import type { Figure, Step } from '../../record/schema/article.ts';
import {
  type CommitmentState,
  type CommitmentStep,
  findCommitments,
  findSteps,
  monthEnds,
  stateOn,
  turningDays,
} from '../disputes/commitments.ts';
import { mustGet } from '../chronology.ts';
import { tellEvent } from '../events/summary.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { type ClaimView, buildClaimView } from './claims.ts';
import { type ActorRef, type EventRef, type SourceRef, type ThreadRef, actorRef, articleRef } from './refs.ts';

/** The state of a commitment, with the names of parties. */
export interface StateView extends Pick<CommitmentState, 'unreported'> {
  /** The last step that all took together, `expired` where its time is over; null where there is none. */
  readonly step: Step | null;
  /** The last event that changed the state. */
  readonly event: EventRef;
  /** The last step of each party since then. */
  readonly sides: readonly { readonly name: string; readonly step: Step }[];
  /** Who alleges breaches (null where that is not known), with the largest number they give. */
  readonly allegations: readonly { readonly name: string | null; readonly count: Figure | null }[];
}

/** The state of one commitment on each of some days. */
export interface CommitmentRow {
  readonly thread: ThreadRef;
  /** By day of the table; null where it has not been proposed by then. */
  readonly states: readonly (StateView | null)[];
  /** The days on which it changes, each with the state from then on. */
  readonly turns: readonly { readonly day: string; readonly state: StateView | null }[];
}

/** The state of the commitments at the end of each month and of the record. */
export interface CommitmentTableView {
  /** `YYYY-MM-DD`, in order. */
  readonly days: readonly string[];
  readonly rows: readonly CommitmentRow[];
}

/** A step of a commitment, on what terms it was taken, and at a breach who says what of it. */
export interface StepView {
  readonly event: EventRef;
  readonly step: Step;
  /** The party whose step it is; null where all take it together. */
  readonly by: string | null;
  readonly terms: string;
  readonly claims: readonly { readonly claim: ClaimView; readonly source: SourceRef }[];
  readonly actors: readonly ActorRef[];
}

/** Names the commitments, with the state of each at the end of each month. */
export function buildCommitmentTable(chronology: Chronology): CommitmentTableView {
  const days = monthEnds(chronology.site.period);
  return {
    days,
    rows: findCommitments(chronology).map((thread) => {
      const steps = findSteps(chronology, thread.id);
      return {
        thread,
        states: days.map((day) => buildState(chronology, steps, day)),
        turns: turningDays(steps).map((day) => ({ day, state: buildState(chronology, steps, day) })),
      };
    }),
  };
}

/** Gives the state of a commitment at the end of a day, `YYYY-MM-DD`; null where no step has been taken by then. */
export function buildState(chronology: Chronology, steps: readonly CommitmentStep[], day: string): StateView | null {
  const state = stateOn(chronology, steps, day);
  const last = [...(state?.sides.values() ?? [])].at(-1) ?? state?.joint;
  if (!state || !last) return null;
  return {
    step: state.lapsed ? 'expired' : (state.joint?.step ?? null),
    event: last.event,
    unreported: state.unreported,
    sides: [...state.sides].map(([side, { step }]) => ({ name: nameSide(chronology, side), step })),
    allegations: state.allegations.map(({ by, count }) => ({
      name: nameSide(chronology, by),
      count: count?.figure ?? null,
    })),
  };
}

/** Names the steps of a commitment; `questions` are those whose answers are shown at a breach. */
export function buildStepViews(
  chronology: Chronology,
  steps: readonly CommitmentStep[],
  questions: readonly string[],
): readonly StepView[] {
  return steps.map(({ event, step, by }) => ({
    event,
    step,
    by: nameSide(chronology, by),
    terms: tellEvent(event),
    claims: step === 'breach-alleged' ? collectClaimsOn(chronology, event, questions) : [],
    actors: event.actors.map((id) => actorRef(chronology, id)),
  }));
}

/** The name of a party, or of an actor of none; null where no side is meant. */
export function nameSide(chronology: Chronology, side: string): string;
export function nameSide(chronology: Chronology, side: string | null): string | null;
export function nameSide({ site, actors }: Chronology, side: string | null): string | null {
  if (side === null) return null;
  return site.parties.find(({ id }) => id === side)?.name ?? mustGet(actors, side).name;
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
