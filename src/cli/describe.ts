import type { Claim, Figure } from '../record/schema/article.ts';

/**
 * A figure in one line, with the wording of each of its keys.
 *
 * @example `boats held up: at least 34 (all boats), according to harbour-pilots, as of 2019-04-03`
 */
export function describeFigure({ measure, qualifier, value, of, by, asOf, standing }: Figure): string {
  const number = qualifier === undefined ? String(value) : `${qualifier} ${value}`;
  const notes = [asOf === undefined ? '' : `as of ${asOf}`, standing ?? ''].filter((note) => note !== '');
  return [`${measure}: ${number}${of === undefined ? '' : ` (${of})`}`, `according to ${by}`, ...notes].join(', ');
}

/** A claim in one line, with its quotation and its answer. */
export function describeClaim({ by, says, quote, question, answer }: Claim): string {
  const words = quote === undefined ? says : `${says} “${quote}”`;
  return question === undefined ? `${by}: ${words}` : `${by}: ${words} [${question}: ${answer ?? ''}]`;
}
