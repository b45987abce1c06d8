/** The page about the accessibility of the site. */
export const accessibilityWords = {
  title: 'Accessibility',
  describe:
    'What the program behind this site does about each criterion of WCAG 2.2, levels A and AA, and how that is checked.',
  lead: 'The program behind this site aims to meet WCAG 2.2, levels A and AA. What follows is no claim that the site conforms: only people can judge what was written for it.',
  check: 'How it is checked',
  counts: (all: number, inFull: number, inPart: number, absent: number) =>
    `WCAG 2.2 has ${all} criteria of these levels; 4.1.1 is obsolete and not counted. Scripts check ${inFull} in full and ${inPart} in part; ${absent} do not apply, and scripts check that this stays true. The scripts belong to the tests of the program. They run in a browser on every kind of page of a record made for tests, at widths of 320 and 1280 pixels, in the light and the dark colour scheme.`,
  limits:
    'A script finds what can be measured. It cannot tell whether a heading describes what follows, or whether a page is easy to use with a screen reader.',
  obstacles: 'If something is in your way',
  names: 'The language of names is not marked, so a screen reader may spell out those in another script.',
  write:
    'For anything else, write as you would for {correction}: give the address of the page, what you used, and what happened.',
  correction: 'any correction',
  criterion: 'Criterion',
  level: 'Level',
  met: 'How it is met',
  checked: 'How that is checked',
  /** The level of a criterion where it has no column of its own. */
  ofLevel: (level: string) => `· Level ${level}`,
  principle: {
    Perceivable: 'Perceivable',
    Operable: 'Operable',
    Understandable: 'Understandable',
    Robust: 'Robust',
  },
  criteriaOf: (principle: string) => `Criteria of levels A and AA: ${principle.toLowerCase()}`,
  by: {
    script: 'By script.',
    'in part': 'In part by script; the rest needs human judgement.',
    absent: 'Does not apply; a script checks that this stays true.',
  },
};

export type AccessibilityWords = typeof accessibilityWords;
