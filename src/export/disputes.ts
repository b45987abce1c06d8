import { type CommitmentStep, findSteps, monthEnds, stateOn } from '../chronology/disputes/commitments.ts';
import { collectVoices } from '../chronology/disputes/voices.ts';
import type { Chronology } from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';
import type { QuestionsJson, ThreadsJson } from './schema/published.ts';
import { buildDate } from './data.ts';

/** `/data/questions.json`: the disputed questions, each with who answers what and who does not. */
export function buildQuestionsJson(chronology: Chronology): QuestionsJson {
  const questions = [...chronology.questions.values()].map(({ id, text, thread, answers }) => {
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
      url: permalink.question(id),
      text,
      thread: thread ?? null,
      answers: Object.entries(answers).map(([answer, label]) => ({ id: answer, label })),
      given,
      silentParties: silent,
      oneSided,
    };
  });
  return { title: chronology.site.title, questions };
}

/** `/data/threads.json`: the storylines and commitments, each with its events; of commitments, their path. */
export function buildThreadsJson(chronology: Chronology): ThreadsJson {
  const { site, threads, events } = chronology;
  const ends = monthEnds(site.period);
  return {
    title: site.title,
    threads: [...threads.values()].map(({ id, title, description, kind }) => {
      const steps = findSteps(chronology, id);
      return {
        id,
        url: permalink.thread(id),
        title,
        description,
        kind,
        events: [...events.values()].filter((event) => event.threads.some((one) => one.id === id)).map((one) => one.id),
        steps: steps.map(({ event, step, by }) => ({ event: event.id, step, by })),
        states: kind === 'commitment' ? ends.map((day) => buildState(chronology, steps, day)) : [],
      };
    }),
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
    sides: [...(state?.sides ?? [])].map(([party, { step, event }]) => ({ party, step, event: event.id })),
    unreported: state?.unreported ?? false,
    allegations: (state?.allegations ?? []).map(({ by, event, count }) => ({
      party: by,
      event: event.id,
      count: count && { article: count.report.article, index: count.index, value: count.figure.value },
    })),
  };
}
