import type { Claim, Figure } from '../record/schema/article.ts';

/**
 * A figure in one line, with the wording of each of its keys.
 *
 * @example `killed at least 34 (people) by serhiy-lysak, as of 2025-04-13`
 */
export function describeFigure({ measure, qualifier, value, of, by, asOf, standing }: Figure): string {
  const number = qualifier === undefined ? String(value) : `${qualifier} ${value}`;
  const notes = [asOf === undefined ? '' : `as of ${asOf}`, standing ?? ''].filter((note) => note !== '');
  return [`${measure} ${number}${of === undefined ? '' : ` (${of})`} by ${by}`, ...notes].join(', ');
}

/** A claim in one line, with its quotation and its answer. */
export function describeClaim({ by, says, quote, question, answer }: Claim): string {
  const words = quote === undefined ? says : `${says} “${quote}”`;
  return question === undefined ? `${by}: ${words}` : `${by}: ${words} [${question}: ${answer ?? ''}]`;
}
