import type { Criterion } from './criterion.ts';

/** What must be perceivable: criteria 1.1.1 to 1.4.13. */
export const perceivable = {
  '1.1.1': {
    name: 'Non-text Content',
    level: 'A',
    met: 'Each mark in an overview, a row of talks or a map is a link with a name. Charts stand beside a table of their numbers, the marks of kinds beside their words; that of a party is also told on the actor’s page.',
    checked: 'in part',
  },
  '1.2.1': {
    name: 'Audio-only and Video-only (Prerecorded)',
    level: 'A',
    met: 'There is neither sound nor film.',
    checked: 'absent',
  },
  '1.2.2': {
    name: 'Captions (Prerecorded)',
    level: 'A',
    met: 'There is neither sound nor film.',
    checked: 'absent',
  },
  '1.2.3': {
    name: 'Audio Description or Media Alternative (Prerecorded)',
    level: 'A',
    met: 'There is neither sound nor film.',
    checked: 'absent',
  },
  '1.2.4': {
    name: 'Captions (Live)',
    level: 'AA',
    met: 'There is neither sound nor film.',
    checked: 'absent',
  },
  '1.2.5': {
    name: 'Audio Description (Prerecorded)',
    level: 'AA',
    met: 'There is neither sound nor film.',
    checked: 'absent',
  },
  '1.3.1': {
    name: 'Info and Relationships',
    level: 'A',
    met: 'Headings, lists, tables, landmarks, and the fields and groups of the form are marked up as what they are.',
    checked: 'in part',
  },
  '1.3.2': {
    name: 'Meaningful Sequence',
    level: 'A',
    met: 'Text stands in the page in the order in which it is read on the screen, on a phone and on a wide screen.',
    checked: 'script',
  },
  '1.3.3': {
    name: 'Sensory Characteristics',
    level: 'A',
    met: 'Instructions name what they mean, and never tell it by shape, colour or side.',
    checked: 'in part',
  },
  '1.3.4': {
    name: 'Orientation',
    level: 'AA',
    met: 'A page says the same on a screen held upright and held sideways.',
    checked: 'script',
  },
  '1.3.5': {
    name: 'Identify Input Purpose',
    level: 'AA',
    met: 'No field asks for anything about the reader.',
    checked: 'absent',
  },
  '1.4.1': {
    name: 'Use of Color',
    level: 'A',
    met: 'Links in running text are underlined. A kind has a word and a shape, a party a shape beside its colour.',
    checked: 'script',
  },
  '1.4.2': {
    name: 'Audio Control',
    level: 'A',
    met: 'Nothing plays a sound.',
    checked: 'absent',
  },
  '1.4.3': {
    name: 'Contrast (Minimum)',
    level: 'AA',
    met: 'Text stands out from its ground by 4.5 to 1 or more, in the light and in the dark scheme.',
    checked: 'script',
  },
  '1.4.4': {
    name: 'Resize Text',
    level: 'AA',
    met: 'With letters of twice the size nothing is cut off, overlaps, or has to be scrolled sideways.',
    checked: 'script',
  },
  '1.4.5': {
    name: 'Images of Text',
    level: 'AA',
    met: 'There are no images of text, and no other raster images.',
    checked: 'absent',
  },
  '1.4.10': {
    name: 'Reflow',
    level: 'AA',
    met: 'At a width of 320 pixels nothing has to be scrolled sideways; tables stack or fit.',
    checked: 'script',
  },
  '1.4.11': {
    name: 'Non-text Contrast',
    level: 'AA',
    met: 'Edges of fields and buttons, marks, and the outline of what has the focus stand out by 3 to 1 or more, in both schemes.',
    checked: 'script',
  },
  '1.4.12': {
    name: 'Text Spacing',
    level: 'AA',
    met: 'With wider lines, paragraphs, words and letters nothing is cut off or overlaps.',
    checked: 'script',
  },
  '1.4.13': {
    name: 'Content on Hover or Focus',
    level: 'AA',
    met: 'Nothing opens or covers anything. Under an overview one line says what the mark is that is pointed at or has the focus.',
    checked: 'script',
  },
} as const satisfies Readonly<Record<string, Criterion>>;
