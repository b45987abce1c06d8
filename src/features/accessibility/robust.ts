import type { Criterion } from './criterion.ts';

/** What must be robust: criteria 4.1.2 and 4.1.3; 4.1.1 is obsolete in WCAG 2.2. */
export const robust = {
  '4.1.2': {
    name: 'Name, Role, Value',
    level: 'A',
    met: 'Every control has a name, a role and, where it can be on or open, a state; all are native browser controls.',
    checked: 'script',
  },
  '4.1.3': {
    name: 'Status Messages',
    level: 'AA',
    met: 'The number of events found, ignored input and copied links are announced without moving the focus.',
    checked: 'script',
  },
} as const satisfies Readonly<Record<string, Criterion>>;
