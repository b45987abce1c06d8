import { type CommitmentStep, findSteps, publishedDays, stateOn } from '../chronology/disputes/commitments.ts';
import { collectVoices } from '../chronology/disputes/voices.ts';
import { mustGet } from '../chronology/chronology.ts';
import type { ResolvedQuestion } from '../chronology/disputes/questions.ts';
import type { Chronology, Identified, VersionedChronology } from '../chronology/model.ts';
import type { Thread } from '../record/schema/registries.ts';
import { permalink } from '../addresses/permalink.ts';
import { buildAddress, buildDate, buildHead } from './head.ts';
import type { QuestionJson, QuestionsJson, ThreadJson, ThreadsJson } from './schema/published.ts';

/** `/data/questions.json`: the disputed questions, each with who answers what and who does not. */
export function buildQuestionsJson(chronology: VersionedChronology): QuestionsJson {
  const questions = [...chronology.questions.values()].map((question) => buildQuestion(chronology, question));
  return { ...buildHead(chronology), questions };
}

/** `/questions/<id>.json`: one of them. */
export function buildQuestionJson(chronology: VersionedChronology, id: string): QuestionJson {
  return { ...buildHead(chronology), question: buildQuestion(chronology, mustGet(chronology.questions, id)) };
}

/** `/data/threads.json`: the storylines and commitments, each with its events; of commitments, their path. */
export function buildThreadsJson(chronology: VersionedChronology): ThreadsJson {
  const threads = [...chronology.threads.values()].map((thread) => buildThread(chronology, thread));
  return { ...buildHead(chronology), threads };
}

/** `/threads/<id>.json`: one of them. */
export function buildThreadJson(chronology: VersionedChronology, id: string): ThreadJson {
  return { ...buildHead(chronology), thread: buildThread(chronology, mustGet(chronology.threads, id)) };
}

function buildQuestion(chronology: Chronology, question: ResolvedQuestion): QuestionsJson['questions'][number] {
  const { id, text, thread, answers } = question;
  const { voices, silent, oneSided } = collectVoices(chronology, id);
  const given = voices.flatMap(({ actor, answers: own }) =>
    own.map(({ claim, date, changed, event, report, index }) => ({
      actor,
      answer: claim.answer ?? '',
      date: buildDate(date),
      changed,
      event: event.id,
      article: report.article,
      source: report.source,
      index,
    })),
  );
  return {
    id,
    ...buildAddress(chronology.site, permalink.question(id)),
    text,
    thread: thread ?? null,
    answers: Object.entries(answers).map(([answer, label]) => ({ id: answer, label })),
    given,
    silentParties: silent,
    oneSided,
  };
}

function buildThread(chronology: Chronology, thread: Identified<Thread>): ThreadsJson['threads'][number] {
  const { site, events } = chronology;
  const { id, title, description, kind } = thread;
  const steps = findSteps(chronology, id);
  return {
    id,
    ...buildAddress(site, permalink.thread(id)),
    title,
    description,
    kind,
    events: [...events.values()].filter((event) => event.threads.some((one) => one.id === id)).map((one) => one.id),
    steps: steps.map(({ event, step, by }) => ({ event: event.id, step, by })),
    states:
      kind === 'commitment' ? publishedDays(site.period, steps).map((day) => buildState(chronology, steps, day)) : [],
  };
}

function buildState(
  chronology: Chronology,
  steps: readonly CommitmentStep[],
  day: string,
): ThreadsJson['threads'][number]['states'][number] {
  const state = stateOn(chronology, steps, day);
  return {
    day,
    step: state?.joint ? (state.lapsed ? 'expired' : state.joint.step) : null,
    event: state?.joint?.event.id ?? null,
    sides: [...(state?.sides ?? [])].map(([party, { step, event, lapsed }]) => ({
      party,
      step: lapsed ? 'expired' : step,
      event: event.id,
    })),
    unreported: state?.unreported ?? false,
    allegations: (state?.allegations ?? []).map(({ by, event, count }) => ({
      party: by,
      event: event.id,
      count: count && {
        event: count.event.id,
        article: count.report.article,
        index: count.index,
        value: count.figure.value,
      },
    })),
  };
}
