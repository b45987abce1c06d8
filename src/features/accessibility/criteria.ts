import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { robust } from './robust.ts';
import { understandable } from './understandable.ts';

/** The four principles of WCAG 2.2 with their criteria of levels A and AA, by number. */
export const principles = [
  { name: 'Perceivable', criteria: perceivable },
  { name: 'Operable', criteria: operable },
  { name: 'Understandable', criteria: understandable },
  { name: 'Robust', criteria: robust },
] as const;

/** Every criterion of levels A and AA, by number. */
export const criteria = { ...perceivable, ...operable, ...understandable, ...robust } as const;

/** The number of a criterion, as in WCAG. */
export type CriterionNumber = keyof typeof criteria;
