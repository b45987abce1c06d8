import type { Thread } from '../../record/schema/registries.ts';
import { findSteps, monthEnds } from '../disputes/commitments.ts';
import type { Chronology, Identified } from '../model.ts';
import { type StateView, type StepsView, buildState, buildStepsView } from './commitment.ts';
import type { QuestionRef, ThreadRef } from './refs.ts';

/** What the page of a thread shows, its timeline apart. */
export interface ThreadView extends ThreadRef, Pick<Thread, 'kind' | 'description'> {
  /** The steps that its events take; a storyline has none. */
  readonly steps: StepsView;
  /** The last day of the record, and the state of the commitment on it. */
  readonly last: { readonly day: string; readonly state: StateView | null };
  /** The disputed questions that belong to it. */
  readonly questions: readonly QuestionRef[];
}

/** Names what the page of a thread shows, its timeline apart. */
export function buildThreadView(chronology: Chronology, thread: Identified<Thread>): ThreadView {
  const { id, title, kind, description } = thread;
  const steps = findSteps(chronology, id);
  const [day = ''] = monthEnds(chronology.site.period).slice(-1);
  const questions = [...chronology.questions.values()].filter((question) => question.thread === id);
  return {
    id,
    title,
    kind,
    description,
    steps: buildStepsView(
      chronology,
      steps,
      questions.map((question) => question.id),
    ),
    last: { day, state: buildState(chronology, steps, day) },
    questions,
  };
}
