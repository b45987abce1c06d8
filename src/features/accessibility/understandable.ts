import type { Criterion } from './criterion.ts';

/** What must be understandable: criteria 3.1.1 to 3.3.8. */
export const understandable = {
  '3.1.1': {
    name: 'Language of Page',
    level: 'A',
    met: 'Every page declares its language.',
    checked: 'script',
  },
  '3.1.2': {
    name: 'Language of Parts',
    level: 'AA',
    met: 'A headline or quotation in another language declares it; names, as the criterion allows, do not.',
    checked: 'in part',
  },
  '3.2.1': {
    name: 'On Focus',
    level: 'A',
    met: 'Moving the focus changes nothing else.',
    checked: 'script',
  },
  '3.2.2': {
    name: 'On Input',
    level: 'A',
    met: 'Choosing a filter changes the list of events and its address; the reader stays where they are, on the same page.',
    checked: 'script',
  },
  '3.2.3': {
    name: 'Consistent Navigation',
    level: 'AA',
    met: 'The header and footer of every page have the same links in the same order.',
    checked: 'script',
  },
  '3.2.4': {
    name: 'Consistent Identification',
    level: 'AA',
    met: 'In the header and footer, each address has the same name on all pages.',
    checked: 'in part',
  },
  '3.2.6': {
    name: 'Consistent Help',
    level: 'A',
    met: 'The link to methodology and corrections comes first in the footer of every page.',
    checked: 'script',
  },
  '3.3.1': {
    name: 'Error Identification',
    level: 'A',
    met: 'A date or choice that cannot be used is quoted and explained.',
    checked: 'script',
  },
  '3.3.2': {
    name: 'Labels or Instructions',
    level: 'A',
    met: 'Every field has a visible label, every group of fields a heading.',
    checked: 'script',
  },
  '3.3.3': {
    name: 'Error Suggestion',
    level: 'AA',
    met: 'The message about an unusable date says which dates work.',
    checked: 'script',
  },
  '3.3.4': {
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    met: 'Nothing is signed, bought or stored outside the reader’s browser: search and filters only select a view of the timeline.',
    checked: 'absent',
  },
  '3.3.7': {
    name: 'Redundant Entry',
    level: 'A',
    met: 'Search and filter have one step each.',
    checked: 'absent',
  },
  '3.3.8': {
    name: 'Accessible Authentication (Minimum)',
    level: 'AA',
    met: 'Nobody has to log in.',
    checked: 'absent',
  },
} as const satisfies Readonly<Record<string, Criterion>>;
