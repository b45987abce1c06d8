import type { CriterionNames } from '#words/criterion-names.ts';

/** The number of a criterion of WCAG 2.2. */
export type CriterionNumber = keyof CriterionNames;

/** One success criterion, and how a site is checked for it. */
export interface Criterion {
  readonly level: 'A' | 'AA';
  readonly checked: Checked;
}

/**
 * How it is checked: by a script; by a script as far as one can, while the rest is for a person to judge; or by a script
 * that checks that it does not apply.
 */
export type Checked = 'script' | 'in part' | 'absent';

/** Every criterion of levels A and AA, by number. */
export const criteria: Readonly<Record<CriterionNumber, Criterion>> = {
  '1.1.1': { level: 'A', checked: 'in part' },
  '1.2.1': { level: 'A', checked: 'absent' },
  '1.2.2': { level: 'A', checked: 'absent' },
  '1.2.3': { level: 'A', checked: 'absent' },
  '1.2.4': { level: 'AA', checked: 'absent' },
  '1.2.5': { level: 'AA', checked: 'absent' },
  '1.3.1': { level: 'A', checked: 'in part' },
  '1.3.2': { level: 'A', checked: 'script' },
  '1.3.3': { level: 'A', checked: 'in part' },
  '1.3.4': { level: 'AA', checked: 'script' },
  '1.3.5': { level: 'AA', checked: 'absent' },
  '1.4.1': { level: 'A', checked: 'script' },
  '1.4.2': { level: 'A', checked: 'absent' },
  '1.4.3': { level: 'AA', checked: 'script' },
  '1.4.4': { level: 'AA', checked: 'script' },
  '1.4.5': { level: 'AA', checked: 'absent' },
  '1.4.10': { level: 'AA', checked: 'script' },
  '1.4.11': { level: 'AA', checked: 'script' },
  '1.4.12': { level: 'AA', checked: 'script' },
  '1.4.13': { level: 'AA', checked: 'script' },
  '2.1.1': { level: 'A', checked: 'script' },
  '2.1.2': { level: 'A', checked: 'script' },
  '2.1.4': { level: 'A', checked: 'script' },
  '2.2.1': { level: 'A', checked: 'absent' },
  '2.2.2': { level: 'A', checked: 'absent' },
  '2.3.1': { level: 'A', checked: 'absent' },
  '2.4.1': { level: 'A', checked: 'script' },
  '2.4.2': { level: 'A', checked: 'script' },
  '2.4.3': { level: 'A', checked: 'script' },
  '2.4.4': { level: 'A', checked: 'in part' },
  '2.4.5': { level: 'AA', checked: 'script' },
  '2.4.6': { level: 'AA', checked: 'in part' },
  '2.4.7': { level: 'AA', checked: 'script' },
  '2.4.11': { level: 'AA', checked: 'script' },
  '2.5.1': { level: 'A', checked: 'absent' },
  '2.5.2': { level: 'A', checked: 'script' },
  '2.5.3': { level: 'A', checked: 'script' },
  '2.5.4': { level: 'A', checked: 'absent' },
  '2.5.7': { level: 'AA', checked: 'absent' },
  '2.5.8': { level: 'AA', checked: 'script' },
  '3.1.1': { level: 'A', checked: 'script' },
  '3.1.2': { level: 'AA', checked: 'in part' },
  '3.2.1': { level: 'A', checked: 'script' },
  '3.2.2': { level: 'A', checked: 'script' },
  '3.2.3': { level: 'AA', checked: 'script' },
  '3.2.4': { level: 'AA', checked: 'in part' },
  '3.2.6': { level: 'A', checked: 'script' },
  '3.3.1': { level: 'A', checked: 'script' },
  '3.3.2': { level: 'A', checked: 'script' },
  '3.3.3': { level: 'AA', checked: 'script' },
  '3.3.4': { level: 'AA', checked: 'absent' },
  '3.3.7': { level: 'A', checked: 'absent' },
  '3.3.8': { level: 'AA', checked: 'absent' },
  '4.1.2': { level: 'A', checked: 'script' },
  '4.1.3': { level: 'AA', checked: 'script' },
};

/** The four principles of WCAG 2.2, in the order in which the numbers of criteria begin with them. */
export const principles = ['Perceivable', 'Operable', 'Understandable', 'Robust'] as const;

/** The numbers of the criteria of a principle. */
export function criteriaOf(principle: (typeof principles)[number]): readonly CriterionNumber[] {
  const first = String(principles.indexOf(principle) + 1);
  return (Object.keys(criteria) as CriterionNumber[]).filter((number) => number.startsWith(first));
}
