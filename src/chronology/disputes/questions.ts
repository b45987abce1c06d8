import type { Question } from '../../record/schema/registries.ts';

/** A disputed question, with what its answers say of each other. */
export interface ResolvedQuestion {
  readonly id: string;
  readonly text: string;
  /** What is in dispute, in a few words. */
  readonly topic: string | null;
  readonly thread: string | null;
  /** Id of the one event it asks about. */
  readonly about: string | null;
  /** Labels by the id of the answer, in the order of the registry. */
  readonly answers: Readonly<Record<string, string>>;
  /** By the id of an answer, those that cannot be true beside it, what they imply included. */
  readonly excludes: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the id of an answer, those that are true where it is, itself included. */
  readonly implies: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Resolves a question of the registry: what an answer implies is followed to its end, and two answers exclude each other
 * where anything that one implies excludes anything that the other implies.
 */
export function resolveQuestion(id: string, question: Question): ResolvedQuestion {
  const ids = Object.keys(question.answers);
  const answers = ids.map((answer) => ({ answer, implied: followImplied(question, answer) }));
  type Answer = (typeof answers)[number];
  const excluded = (a: string, b: string) => listOf(question, a, 'excludes').includes(b);
  const clash = (a: Answer, b: Answer) =>
    [...a.implied].some((one) => [...b.implied].some((other) => excluded(one, other) || excluded(other, one)));
  const unlike = (a: Answer, b: Answer) => a !== b && !a.implied.has(b.answer) && !b.implied.has(a.answer);
  const excludedBy = (a: Answer) =>
    answers.filter((b) => clash(a, b) || (question.exclusive === true && unlike(a, b))).map(({ answer }) => answer);
  return {
    id,
    text: question.text,
    topic: question.topic ?? null,
    thread: question.thread ?? null,
    about: question.about ?? null,
    answers: Object.fromEntries(ids.map((answer) => [answer, labelOf(question, answer)])),
    implies: new Map(answers.map(({ answer, implied }) => [answer, implied])),
    excludes: new Map(answers.map((each) => [each.answer, new Set(excludedBy(each))])),
  };
}

/** Whether two answers to a question cannot both be true. */
export function areExclusive({ excludes }: ResolvedQuestion, a: string, b: string): boolean {
  return excludes.get(a)?.has(b) === true;
}

function followImplied(question: Question, answer: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(answer)) return found;
  found.add(answer);
  for (const implied of listOf(question, answer, 'implies')) followImplied(question, implied, found);
  return found;
}

function labelOf({ answers }: Question, id: string): string {
  const answer = answers[id];
  return typeof answer === 'object' ? answer.label : (answer ?? id);
}

function listOf({ answers }: Question, id: string, list: 'implies' | 'excludes'): readonly string[] {
  const answer = answers[id];
  return typeof answer === 'object' ? (answer[list] ?? []) : [];
}
