import { collectAnswers } from '../disputes/answers.ts';
import type { ResolvedQuestion } from '../disputes/questions.ts';
import type { Chronology } from '../model.ts';
import { type ThreadGroup, groupByThread } from './by-thread.ts';
import { labelOf } from './question.ts';
import { type PartyRef, type QuestionRef, partyRefs } from './refs.ts';

/** An answer in a list: how many claims give it, and the parties of those who do. */
export interface ListedPosition {
  readonly label: string;
  readonly statements: number;
  readonly parties: readonly PartyRef[];
}

/** A question in a list, with the answers given to it. */
export interface ListedQuestion extends QuestionRef {
  /** How many claims answer it. */
  readonly statements: number;
  /** Those of most claims first. */
  readonly positions: readonly ListedPosition[];
}

/** Lists the questions by thread, in each those of most claims first. */
export function listQuestions(chronology: Chronology): readonly ThreadGroup<ListedQuestion>[] {
  const groups = groupByThread(chronology, [...chronology.questions.values()], ({ thread }) =>
    thread === null ? [] : [thread],
  );
  return groups.map(({ thread, entries }) => ({
    thread,
    entries: entries
      .map((question) => listQuestion(chronology, question))
      .toSorted((a, b) => b.statements - a.statements),
  }));
}

function listQuestion(chronology: Chronology, question: ResolvedQuestion): ListedQuestion {
  const { id, text, topic } = question;
  const positions = [...collectAnswers(chronology, id)]
    .filter(([, claims]) => claims.length > 0)
    .map(([answer, claims]): ListedPosition => {
      const spoken = new Set(claims.map(({ claim }) => chronology.actors.get(claim.by)?.party));
      return {
        label: labelOf(question, answer),
        statements: claims.length,
        parties: partyRefs(chronology).filter((party) => spoken.has(party.id)),
      };
    })
    .toSorted((a, b) => b.statements - a.statements);
  return { id, text, topic, statements: positions.reduce((sum, one) => sum + one.statements, 0), positions };
}
