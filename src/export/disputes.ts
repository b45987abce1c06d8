import { findSteps, monthEnds, stateOn } from '../chronology/disputes/commitments.ts';
import { buildMatrix } from '../chronology/disputes/matrix.ts';
import type { Chronology } from '../chronology/model.ts';
import { permalink } from '../addresses/permalink.ts';
import type { QuestionsJson, ThreadsJson } from './schema/published.ts';
import { buildDate } from './data.ts';

/** `/data/questions.json`: the disputed questions, each with who answers what and who does not. */
export function buildQuestionsJson(chronology: Chronology): QuestionsJson {
  const questions = [...chronology.questions.values()].map(({ id, text, thread, answers }) => {
    const { rows, silent, oneSided } = buildMatrix(chronology, id);
    const given = rows.flatMap(({ actor, cells }) =>
      cells.flat().map(({ claim, date, changed, event, report, index }) => ({
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
        steps: steps.map(({ event, step }) => ({ event: event.id, step })),
        states: kind === 'commitment' ? ends.map((day) => buildState(steps, day)) : [],
      };
    }),
  };
}

function buildState(steps: Parameters<typeof stateOn>[0], day: string) {
  const state = stateOn(steps, day);
  return { day, step: state?.step ?? null, event: state?.event.id ?? null, breaches: state?.breaches ?? 0 };
}
