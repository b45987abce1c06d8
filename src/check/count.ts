import { numberWords } from '../words/en/numbers.ts';

/** A number in messages to authors, which are in English whatever the language of the record: `4,900`. */
export const writeNumber = numberWords.number;

/** A number with its noun in messages to authors: `1 error`, `2 errors`. */
export function countThings(count: number, one: string): string {
  return `${writeNumber(count)} ${count === 1 ? one : `${one}s`}`;
}
