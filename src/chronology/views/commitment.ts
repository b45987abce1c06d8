import type { Figure, Step } from '../../record/schema/article.ts';
import {
  type CommitmentState,
  type CommitmentStep,
  findCommitments,
  findSteps,
  stateOn,
  tableDays,
  turningDays,
} from '../disputes/commitments.ts';
import type { Chronology, RecordedEvent } from '../model.ts';
import { type ClaimView, buildClaimView } from './claims.ts';
import { type EventRef, type SideRef, type SourceRef, type ThreadRef, articleRef, sideRef } from './refs.ts';

/** The state of a commitment, with the names of parties. */
export interface StateView extends Pick<CommitmentState, 'unreported'> {
  /** The last step that all took together, `expired` where its time is over; null where there is none. */
  readonly step: Step | null;
  /** The event of that step. */
  readonly joint: EventRef | null;
  /** The last event that changed the state. */
  readonly event: EventRef;
  /** The last step of each party since then, `expired` where its time is over. */
  readonly sides: readonly (SideRef & { readonly step: Step; readonly event: EventRef })[];
  /** Who alleges breaches (null where that is not known): with the largest number they give and its event, or where they first did. */
  readonly allegations: readonly {
    readonly by: SideRef | null;
    readonly count: Figure | null;
    readonly event: EventRef;
  }[];
}

/** The state of one commitment on each of some days. */
export interface CommitmentRow {
  readonly thread: ThreadRef;
  /** By day of the table; null where it has not been proposed by then. */
  readonly states: readonly (StateView | null)[];
}

/** The state of the commitments at the end of each month and of the record; of a long one, of months or what is longer in which one turns. */
export interface CommitmentTableView {
  /** `YYYY-MM-DD`, in order. */
  readonly days: readonly string[];
  readonly rows: readonly CommitmentRow[];
}

/** A step that an event takes, and at a breach who says what of it. */
export interface StepView {
  readonly step: Step;
  /** Whose step it is; null where all take it together. */
  readonly by: SideRef | null;
  readonly claims: readonly { readonly claim: ClaimView; readonly source: SourceRef }[];
}

/** The steps that events take, by the id of the event. */
export type StepsView = ReadonlyMap<string, readonly StepView[]>;

/** So many days can be compared side by side. */
const mostDays = 6;

/** Names the commitments, with the state of each at the end of each month, or of what a long record has in its place. */
export function buildCommitmentTable(chronology: Chronology): CommitmentTableView {
  const commitments = findCommitments(chronology).map((thread) => ({
    thread,
    steps: findSteps(chronology, thread.id),
  }));
  const turns = commitments.flatMap(({ steps }) => turningDays(steps));
  const days = tableDays(chronology.site.period, turns, mostDays);
  return {
    days,
    rows: commitments.map(({ thread, steps }) => ({
      thread,
      states: days.map((day) => buildState(chronology, steps, day)),
    })),
  };
}

/** Gives the state of a commitment at the end of a day, `YYYY-MM-DD`; null where no step has been taken by then. */
export function buildState(chronology: Chronology, steps: readonly CommitmentStep[], day: string): StateView | null {
  const state = stateOn(chronology, steps, day);
  const last = [...(state?.sides.values() ?? [])].at(-1) ?? state?.joint;
  if (!state || !last) return null;
  return {
    step: state.lapsed ? 'expired' : (state.joint?.step ?? null),
    joint: state.joint?.event ?? null,
    event: last.event,
    unreported: state.unreported,
    sides: [...state.sides].map(([side, { step, event, lapsed }]) => ({
      ...sideRef(chronology, side),
      step: lapsed ? 'expired' : step,
      event,
    })),
    allegations: state.allegations.map(({ by, count, event }) => ({
      by: by === null ? null : sideRef(chronology, by),
      count: count?.figure ?? null,
      event: count?.event ?? event,
    })),
  };
}

/** Names the steps of a commitment by the event that takes them; `questions` are those whose answers are shown at a breach. */
export function buildStepsView(
  chronology: Chronology,
  steps: readonly CommitmentStep[],
  questions: readonly string[],
): StepsView {
  return new Map(
    [...Map.groupBy(steps, ({ event }) => event)].map(([event, taken]) => [
      event.id,
      taken.map(({ step, by }, index) => ({
        step,
        by: by === null ? null : sideRef(chronology, by),
        claims:
          // Two sides may allege breaches in one event, whose claims are shown once.
          step === 'breach-alleged' && taken.findIndex((other) => other.step === step) === index
            ? collectClaimsOn(chronology, event, questions)
            : [],
      })),
    ]),
  );
}

/** The name of a side; null where none is meant. */
export function nameSide(chronology: Chronology, side: string | null): string | null {
  return side === null ? null : sideRef(chronology, side).name;
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
