import { mustGet } from '../chronology.ts';
import { shiftDay } from '../dates/days.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import { findCommitments, findSteps } from '../disputes/commitments.ts';
import { compareText } from '../events/compare.ts';
import { tellEvent } from '../events/summary.ts';
import { daysShown } from '../on-day/last-figures.ts';
import type { LastAnswer } from '../on-day/last-answers.ts';
import { type OnDay, findOnDay } from '../on-day/on-day.ts';
import type { Chronology } from '../model.ts';
import { type PlacedClaimView, buildPlacedClaimView } from './claims.ts';
import { type StateView, buildState } from './commitment.ts';
import { type MeasureView, type SeriesFigureView, measureView, placeFigure } from './figures.ts';
import { type EventRef, type QuestionRef, type SideRef, type SourceRef, type ThreadRef, sideRef } from './refs.ts';

/** What one side last answered. */
export interface SideAnswersView extends SideRef {
  readonly answers: readonly (PlacedClaimView & {
    readonly label: string;
    /** Whether the side was first reported to answer so on the day. */
    readonly isNew: boolean;
  })[];
}

/** A question with what each side last answered to it. */
export interface LastAnswersView extends QuestionRef {
  readonly thread: ThreadRef | null;
  readonly sides: readonly SideAnswersView[];
}

/** The state of play at the end of a day, as it had been reported by then. */
export interface OnDayView {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** What happened on the day, as far as it had been reported. */
  readonly events: readonly { readonly event: EventRef; readonly text: string }[];
  /** The commitments that had been proposed by then. */
  readonly commitments: readonly { readonly thread: ThreadRef; readonly state: StateView }[];
  /** Questions, those answered last first: those a side was reported to answer within two weeks, and the others. */
  readonly answers: { readonly recent: readonly LastAnswersView[]; readonly older: readonly LastAnswersView[] };
  /** Within how many days an article gave one of the figures. */
  readonly figureDays: number;
  readonly figures: readonly (MeasureView & {
    readonly of: string | null;
    readonly event: EventRef;
    readonly figures: readonly SeriesFigureView[];
  })[];
  /** What had happened and was reported only later, with when and by whom it was first reported. */
  readonly later: readonly { readonly event: EventRef; readonly date: EdtfDate; readonly source: SourceRef }[];
}

/** Names what had been reported by the end of a day, `YYYY-MM-DD`. */
export function buildOnDayView(chronology: Chronology, day: string): OnDayView {
  const found = findOnDay(chronology, day);
  const { reported } = found;
  return {
    day,
    events: found.events.map((event) => ({ event, text: tellEvent(event) })),
    commitments: findCommitments(reported).flatMap((thread) => {
      const state = buildState(reported, findSteps(reported, thread.id), day);
      return state === null ? [] : [{ thread, state }];
    }),
    answers: nameAnswers(found, day),
    figureDays: daysShown,
    figures: found.figures.map(({ event, figures }) => ({
      ...measureView(reported, figures[0].figure.measure),
      of: figures[0].figure.of ?? null,
      event,
      figures: figures.map((given) => placeFigure(reported, given, event)),
    })),
    later: found.later.map(({ event, first }) => ({
      event,
      date: first.publishedOn,
      source: mustGet(chronology.sources, first.source),
    })),
  };
}

/** For how many days after its last answer a question is shown among the recent ones. */
const recentDays = 14;

function nameAnswers({ reported, answers }: OnDay, day: string): OnDayView['answers'] {
  const since = shiftDay(day, 1 - recentDays);
  const questions = [...answers].map(([id, sides]) => {
    const { text, topic, thread } = mustGet(reported.questions, id);
    const last = sides.flatMap(({ claims }) => claims.map(({ date }) => date.earliest)).sort();
    return {
      last: last.at(-1) ?? '',
      view: {
        id,
        text,
        topic,
        thread: thread === null ? null : mustGet(reported.threads, thread),
        sides: sides.map((side) => nameSideAnswers(reported, side)),
      },
    };
  });
  const sorted = questions.toSorted((a, b) => compareText(b.last, a.last));
  const [recent = [], older = []] = [true, false].map((isRecent) =>
    sorted.filter(({ last }) => last >= since === isRecent).map(({ view }) => view),
  );
  return { recent, older };
}

function nameSideAnswers(reported: Chronology, { side, claims }: LastAnswer): SideAnswersView {
  return {
    ...sideRef(reported, side),
    answers: claims.map((placed) => {
      const view = buildPlacedClaimView(reported, placed);
      return { ...view, label: view.claim.answer?.label ?? '', isNew: placed.isNew };
    }),
  };
}
