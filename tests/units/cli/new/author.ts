import type { Interview, Question } from '../../../../src/cli/new/question.ts';

/** What an author answers: the beginning of each question, and the answer. Questions that are not named get Enter alone. */
export type Answers = readonly (readonly [question: string, answer: string | boolean | readonly string[]])[];

/** What an interview came to, and what its author saw. */
export interface Account<T> {
  readonly result: T;
  /** Every question, and every text that was shown, in their order. */
  readonly seen: readonly Question[];
  /** What was wrong with answers that were not taken. */
  readonly problems: readonly string[];
}

/**
 * Answers the questions of an interview as an author in a terminal would. Answers are given in their order; one that is
 * refused is followed by the next answer to the same question. Throws where an answer is to no question, or to none offered.
 */
export function answer<T>(interview: Interview<T>, answers: Answers): Account<T> {
  const [left, seen, problems] = [[...answers], [] as Question[], [] as string[]];
  let step = interview.next();
  while (step.done !== true) {
    const question = step.value;
    seen.push(question);
    step = interview.next(question.type === 'show' ? undefined : answerTo(question, left, problems));
  }
  if (left.length > 0) throw new RangeError(`Expected a question for ${JSON.stringify(left[0])}`);
  return { result: step.value, seen, problems };
}

type Asked = Exclude<Question, { type: 'show' }>;

function answerTo(question: Asked, left: Answers[number][], problems: string[]): unknown {
  for (;;) {
    const isNext = left[0] !== undefined && question.message.startsWith(left[0][0]);
    const given = isNext ? left.shift()?.[1] : enter(question);
    const problem = problemOf(question, given);
    if (problem === undefined) return given;
    if (!isNext)
      throw new RangeError(`Expected an answer to “${question.message}”: ${problem}; next is ${String(left[0])}`);
    problems.push(problem);
  }
}

/** What Enter alone answers: what is filled in, the first option, nothing, or no. */
function enter(question: Asked): unknown {
  switch (question.type) {
    case 'text':
      return question.initial;
    case 'one':
      return question.options[0]?.value;
    case 'many':
      return [];
    case 'yes':
      return false;
  }
}

function problemOf(question: Asked, given: unknown): string | undefined {
  if (question.type === 'text') return question.problem(String(given));
  if (question.type === 'yes') return typeof given === 'boolean' ? undefined : 'Expected yes or no';
  const chosen = question.type === 'one' ? [given] : (given as readonly unknown[]);
  const unknown = chosen.find((value) => !question.options.some((option) => option.value === value));
  if (unknown !== undefined) return `Expected an option, not ${JSON.stringify(unknown)}`;
  return question.type === 'many' && question.required && chosen.length === 0 ? 'Expected at least one' : undefined;
}
