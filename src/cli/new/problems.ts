import { expectedOfAddress } from '../../record/read/address.ts';
import { expectedOfLanguage } from '../../record/read/language.ts';
import { expectedOfId } from '../../check/rules/ids.ts';
import { type EdtfDate, mustParseEdtf, parseEdtf } from '../../chronology/dates/edtf.ts';
import { parseProse } from '../../record/read/markdown.ts';
import type { Problem } from './question.ts';

/** Refuses an answer without a visible character. */
export const required: Problem = (answer) => (/\S/u.test(answer) ? undefined : 'Expected an answer');

/** Refuses what is no date of the record. */
export const dateProblem: Problem = (answer) => {
  const result = parseEdtf(answer.trim());
  return 'problem' in result ? `Expected ${result.problem.expected}` : undefined;
};

/** Refuses a date that is wholly before one date, or wholly after another. */
export function between(first: EdtfDate | null, last: EdtfDate): Problem {
  return (answer) => {
    const problem = dateProblem(answer);
    if (problem !== undefined) return problem;
    const date = mustParseEdtf(answer.trim());
    if (date.earliest > last.latest) return `Expected a date no later than the article’s (${last.edtf})`;
    if (first && date.latest < first.earliest) return `Expected a date no earlier than the event’s (${first.edtf})`;
    return undefined;
  };
}

/** Refuses an address that is not safe to publish. */
export const addressProblem: Problem = (answer) => expecting(expectedOfAddress(answer));

/** Refuses what cannot be an id, or is one of those that are taken. */
export function idProblem(isTaken: (id: string) => boolean): Problem {
  return (answer) => {
    const id = answer.trim();
    return isTaken(id) ? `“${id}” is taken, expected another id` : expecting(expectedOfId(id));
  };
}

/** Refuses a number that would not be printed as it is written. */
export const numberProblem: Problem = (answer) =>
  Number.isFinite(Number(answer)) && String(Number(answer)) === answer.trim()
    ? undefined
    : 'Expected a number in plain digits, such as 18 or 2.5';

/** Refuses a number outside a range. */
export function numberBetween(least: number, most: number): Problem {
  return (answer) =>
    numberProblem(answer) ??
    (Number(answer) < least || Number(answer) > most ? `Expected a number from ${least} to ${most}` : undefined);
}

/** Refuses more words than a number of them. */
export function atMostWords(most: number): Problem {
  return (answer) => {
    const count = countWords(answer);
    return count > most ? `Expected at most ${most} words, not ${count}` : undefined;
  };
}

/** Counts the words of a text. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}

/** Refuses what is no BCP 47 tag. */
export const languageProblem: Problem = (answer) => expecting(expectedOfLanguage(answer));

/** Refuses Markdown that the record does not read. */
export const proseProblem: Problem = (answer) => required(answer) ?? parseProse('', answer).issues[0]?.message;

function expecting(expected: string | null): string | undefined {
  return expected === null ? undefined : `Expected ${expected}`;
}
