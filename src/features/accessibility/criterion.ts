/** One success criterion of WCAG 2.2, and what this site does about it. */
export interface Criterion {
  /** Its name in WCAG. */
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** How the site meets it, or why it does not apply here, in a sentence or two. */
  readonly met: string;
  readonly checked: Checked;
}

/**
 * How it is checked: by a script; by a script as far as one can, while the rest is for a person to judge; or by a script
 * that checks that it does not apply.
 */
export type Checked = 'script' | 'in part' | 'absent';

/** How a criterion is checked, in words. */
export const checkedInWords: Readonly<Record<Checked, string>> = {
  script: 'By script.',
  'in part': 'In part by script; the rest needs human judgement.',
  absent: 'Does not apply; a script checks that this stays true.',
};
