import type { CriterionNames } from './criterion-names.ts';

/** How the site meets each criterion of WCAG, or why it does not apply here, in a sentence or two. */
export const criterionWords: Readonly<Record<keyof CriterionNames, string>> = {
  '1.1.1':
    'Each mark in an overview, a row of talks or a map is a link with a name. Charts come with a table of their numbers, and kind marks with their names; the party behind a party mark is also named on the actor’s page.',
  '1.2.1': 'The site has no audio or video.',
  '1.2.2': 'The site has no audio or video.',
  '1.2.3': 'The site has no audio or video.',
  '1.2.4': 'The site has no audio or video.',
  '1.2.5': 'The site has no audio or video.',
  '1.3.1': 'Headings, lists, tables, landmarks, and the fields and groups of the form are marked up as what they are.',
  '1.3.2': 'Text follows the same order in the page as on screen, on a phone and on a wide screen.',
  '1.3.3': 'Instructions name what they mean, and never rely on shape, colour or position.',
  '1.3.4': 'A page has the same content in portrait and landscape.',
  '1.3.5': 'No field asks for anything about the reader.',
  '1.4.1': 'Links in running text are underlined. A kind has a name and a shape, a party a shape as well as a colour.',
  '1.4.2': 'Nothing plays a sound.',
  '1.4.3': 'Text contrasts with its background by at least 4.5 to 1, in the light and the dark scheme.',
  '1.4.4': 'At twice the text size nothing is cut off, overlaps or needs sideways scrolling.',
  '1.4.5': 'There are no images of text, and no other raster images.',
  '1.4.10': 'At a width of 320 pixels nothing needs sideways scrolling; tables stack or fit.',
  '1.4.11': 'Field and button edges, marks and the focus outline contrast by at least 3 to 1, in both schemes.',
  '1.4.12': 'With wider line, paragraph, word and letter spacing nothing is cut off or overlaps.',
  '1.4.13':
    'Nothing opens or covers anything. A line under each overview names the mark under the pointer or in focus.',
  '2.1.1': 'Every link, field and button, and the whole filter, works with the keyboard alone.',
  '2.1.2': 'The Tab key leads through every page and out of it.',
  '2.1.4':
    'Single-key shortcuts are listed under “Shortcuts” at the foot of every page, and can be switched off there for good.',
  '2.2.1': 'There are no time limits.',
  '2.2.2': 'Nothing moves, blinks, scrolls or changes by itself.',
  '2.3.1': 'Nothing flashes.',
  '2.4.1': 'The first link of every page skips to its content; long parts such as the overview can be skipped too.',
  '2.4.2': 'Every page has its own title that says what it is about; that of a filtered timeline names the filters.',
  '2.4.3': 'The Tab key follows the reading order. Where a button removes itself, the focus goes to the next.',
  '2.4.4': 'Links say where they lead; links with the same text in one place lead to the same address.',
  '2.4.5':
    'Every page is linked from at least two others, but for single claims and versions, which their event and their list lead to; there are lists, a search and a site map.',
  '2.4.6': 'Headings and labels describe what follows; no two in one place are the same.',
  '2.4.7': 'Keyboard focus is shown by a three-pixel outline.',
  '2.4.11': 'Headings that stay in view while scrolling never cover what has the focus, moving forwards or backwards.',
  '2.5.1': 'Everything works with a single press.',
  '2.5.2': 'Actions happen on release; moving away first cancels them.',
  '2.5.3': 'Where a control has a different name for screen readers, that name contains its visible text.',
  '2.5.4': 'Nothing depends on moving the device.',
  '2.5.7': 'Nothing requires dragging.',
  '2.5.8':
    'Targets are at least 24 pixels wide and high, have that much space around them, or are links in a sentence.',
  '3.1.1': 'Every page declares its language.',
  '3.1.2': 'A headline or quotation in another language declares it; names, as the criterion allows, do not.',
  '3.2.1': 'Moving the focus changes nothing else.',
  '3.2.2':
    'Choosing a filter changes the list of events and its address; the reader stays where they are, on the same page.',
  '3.2.3': 'The header and footer of every page have the same links in the same order.',
  '3.2.4': 'In the header and footer, each address has the same name on all pages.',
  '3.2.6': 'The link to methodology and corrections comes first in the footer of every page.',
  '3.3.1': 'A date or choice that cannot be used is quoted and explained.',
  '3.3.2': 'Every field has a visible label, every group of fields a heading.',
  '3.3.3': 'The message about an unusable date says which dates work.',
  '3.3.4':
    'Nothing is signed, bought or stored outside the reader’s browser: search and filters only select a view of the timeline.',
  '3.3.7': 'Search and filter have one step each.',
  '3.3.8': 'Nobody has to log in.',
  '4.1.2':
    'Every control has a name, a role and, where it can be on or open, a state; all are native browser controls.',
  '4.1.3': 'The number of events found, ignored input and copied links are announced without moving the focus.',
};

export type CriterionWords = typeof criterionWords;
