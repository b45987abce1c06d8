import type { Criterion } from './criterion.ts';

/** What must be perceivable: criteria 1.1.1 to 1.4.13. */
export const perceivable = {
  '1.1.1': {
    name: 'Non-text Content',
    level: 'A',
    met: 'Each mark in an overview, a row of talks or a map is a link with a name. Charts come with a table of their numbers, and kind marks with their names; the party behind a party mark is also named on the actor’s page.',
    checked: 'in part',
  },
  '1.2.1': {
    name: 'Audio-only and Video-only (Prerecorded)',
    level: 'A',
    met: 'The site has no audio or video.',
    checked: 'absent',
  },
  '1.2.2': {
    name: 'Captions (Prerecorded)',
    level: 'A',
    met: 'The site has no audio or video.',
    checked: 'absent',
  },
  '1.2.3': {
    name: 'Audio Description or Media Alternative (Prerecorded)',
    level: 'A',
    met: 'The site has no audio or video.',
    checked: 'absent',
  },
  '1.2.4': {
    name: 'Captions (Live)',
    level: 'AA',
    met: 'The site has no audio or video.',
    checked: 'absent',
  },
  '1.2.5': {
    name: 'Audio Description (Prerecorded)',
    level: 'AA',
    met: 'The site has no audio or video.',
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
    met: 'Text follows the same order in the page as on screen, on a phone and on a wide screen.',
    checked: 'script',
  },
  '1.3.3': {
    name: 'Sensory Characteristics',
    level: 'A',
    met: 'Instructions name what they mean, and never rely on shape, colour or position.',
    checked: 'in part',
  },
  '1.3.4': {
    name: 'Orientation',
    level: 'AA',
    met: 'A page has the same content in portrait and landscape.',
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
    met: 'Links in running text are underlined. A kind has a name and a shape, a party a shape as well as a colour.',
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
    met: 'Text contrasts with its background by at least 4.5 to 1, in the light and the dark scheme.',
    checked: 'script',
  },
  '1.4.4': {
    name: 'Resize Text',
    level: 'AA',
    met: 'At twice the text size nothing is cut off, overlaps or needs sideways scrolling.',
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
    met: 'At a width of 320 pixels nothing needs sideways scrolling; tables stack or fit.',
    checked: 'script',
  },
  '1.4.11': {
    name: 'Non-text Contrast',
    level: 'AA',
    met: 'Field and button edges, marks and the focus outline contrast by at least 3 to 1, in both schemes.',
    checked: 'script',
  },
  '1.4.12': {
    name: 'Text Spacing',
    level: 'AA',
    met: 'With wider line, paragraph, word and letter spacing nothing is cut off or overlaps.',
    checked: 'script',
  },
  '1.4.13': {
    name: 'Content on Hover or Focus',
    level: 'AA',
    met: 'Nothing opens or covers anything. A line under each overview names the mark under the pointer or in focus.',
    checked: 'script',
  },
} as const satisfies Readonly<Record<string, Criterion>>;
