import type { Criterion } from './criterion.ts';

/** What must be operable: criteria 2.1.1 to 2.5.8. */
export const operable = {
  '2.1.1': {
    name: 'Keyboard',
    level: 'A',
    met: 'Every link, field and button, and the whole filter, works with the keyboard alone.',
    checked: 'script',
  },
  '2.1.2': {
    name: 'No Keyboard Trap',
    level: 'A',
    met: 'The Tab key leads through every page and out of it.',
    checked: 'script',
  },
  '2.1.4': {
    name: 'Character Key Shortcuts',
    level: 'A',
    met: 'Single-key shortcuts are listed under “Shortcuts” at the foot of every page, and can be switched off there for good.',
    checked: 'script',
  },
  '2.2.1': {
    name: 'Timing Adjustable',
    level: 'A',
    met: 'There are no time limits.',
    checked: 'absent',
  },
  '2.2.2': {
    name: 'Pause, Stop, Hide',
    level: 'A',
    met: 'Nothing moves, blinks, scrolls or changes by itself.',
    checked: 'absent',
  },
  '2.3.1': {
    name: 'Three Flashes or Below Threshold',
    level: 'A',
    met: 'Nothing flashes.',
    checked: 'absent',
  },
  '2.4.1': {
    name: 'Bypass Blocks',
    level: 'A',
    met: 'The first link of every page skips to its content; long parts such as the overview can be skipped too.',
    checked: 'script',
  },
  '2.4.2': {
    name: 'Page Titled',
    level: 'A',
    met: 'Every page has its own title that says what it is about; that of a filtered timeline names the filters.',
    checked: 'script',
  },
  '2.4.3': {
    name: 'Focus Order',
    level: 'A',
    met: 'The Tab key follows the reading order. Where a button removes itself, the focus goes to the next.',
    checked: 'script',
  },
  '2.4.4': {
    name: 'Link Purpose (In Context)',
    level: 'A',
    met: 'Links say where they lead; links with the same text in one place lead to the same address.',
    checked: 'in part',
  },
  '2.4.5': {
    name: 'Multiple Ways',
    level: 'AA',
    met: 'Every page is linked from at least two others, but for single claims and versions, which their event and their list lead to; there are lists, a search and a site map.',
    checked: 'script',
  },
  '2.4.6': {
    name: 'Headings and Labels',
    level: 'AA',
    met: 'Headings and labels describe what follows; no two in one place are the same.',
    checked: 'in part',
  },
  '2.4.7': {
    name: 'Focus Visible',
    level: 'AA',
    met: 'Keyboard focus is shown by a three-pixel outline.',
    checked: 'script',
  },
  '2.4.11': {
    name: 'Focus Not Obscured (Minimum)',
    level: 'AA',
    met: 'Headings that stay in view while scrolling never cover what has the focus, moving forwards or backwards.',
    checked: 'script',
  },
  '2.5.1': {
    name: 'Pointer Gestures',
    level: 'A',
    met: 'Everything works with a single press.',
    checked: 'absent',
  },
  '2.5.2': {
    name: 'Pointer Cancellation',
    level: 'A',
    met: 'Actions happen on release; moving away first cancels them.',
    checked: 'script',
  },
  '2.5.3': {
    name: 'Label in Name',
    level: 'A',
    met: 'Where a control has a different name for screen readers, that name contains its visible text.',
    checked: 'script',
  },
  '2.5.4': {
    name: 'Motion Actuation',
    level: 'A',
    met: 'Nothing depends on moving the device.',
    checked: 'absent',
  },
  '2.5.7': {
    name: 'Dragging Movements',
    level: 'AA',
    met: 'Nothing requires dragging.',
    checked: 'absent',
  },
  '2.5.8': {
    name: 'Target Size (Minimum)',
    level: 'AA',
    met: 'Targets are at least 24 pixels wide and high, have that much space around them, or are links in a sentence.',
    checked: 'script',
  },
} as const satisfies Readonly<Record<string, Criterion>>;
