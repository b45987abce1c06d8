import type { Criterion } from './criterion.ts';

/** What must be operable: criteria 2.1.1 to 2.5.8. */
export const operable = {
  '2.1.1': {
    name: 'Keyboard',
    level: 'A',
    met: 'Every link, field and button is reached and used with the keyboard alone; so is all of the filter.',
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
    met: 'Single keys are listed under “Keys” at the foot of every page, where they are switched off; they stay off.',
    checked: 'script',
  },
  '2.2.1': {
    name: 'Timing Adjustable',
    level: 'A',
    met: 'Nothing has to be done within a time.',
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
    met: 'The first link of every page skips to its content, the first of the filter and of an overview skips these.',
    checked: 'script',
  },
  '2.4.2': {
    name: 'Page Titled',
    level: 'A',
    met: 'Every page has a title of its own that says what it is about; that of a filtered timeline names the filters.',
    checked: 'script',
  },
  '2.4.3': {
    name: 'Focus Order',
    level: 'A',
    met: 'The Tab key follows the order of reading. Where a button removes itself, the focus goes to the next.',
    checked: 'script',
  },
  '2.4.4': {
    name: 'Link Purpose (In Context)',
    level: 'A',
    met: 'Links say where they lead; two that read alike in one place lead to one address.',
    checked: 'in part',
  },
  '2.4.5': {
    name: 'Multiple Ways',
    level: 'AA',
    met: 'Every page is linked from at least two others, and there are registers, a search on the timeline, and a site map.',
    checked: 'script',
  },
  '2.4.6': {
    name: 'Headings and Labels',
    level: 'AA',
    met: 'Headings and labels say what follows; no two in one place read alike.',
    checked: 'in part',
  },
  '2.4.7': {
    name: 'Focus Visible',
    level: 'AA',
    met: 'Whatever has the keyboard’s focus wears an outline of three pixels.',
    checked: 'script',
  },
  '2.4.11': {
    name: 'Focus Not Obscured (Minimum)',
    level: 'AA',
    met: 'Headings that stay in view while scrolling leave free what has the focus, forwards and backwards.',
    checked: 'script',
  },
  '2.5.1': {
    name: 'Pointer Gestures',
    level: 'A',
    met: 'A single press does everything.',
    checked: 'absent',
  },
  '2.5.2': {
    name: 'Pointer Cancellation',
    level: 'A',
    met: 'Things act when the pointer is let go; moving away first cancels.',
    checked: 'script',
  },
  '2.5.3': {
    name: 'Label in Name',
    level: 'A',
    met: 'Where a control has another name for screen readers, that name contains the words on it.',
    checked: 'script',
  },
  '2.5.4': {
    name: 'Motion Actuation',
    level: 'A',
    met: 'Nothing is done by moving the device.',
    checked: 'absent',
  },
  '2.5.7': {
    name: 'Dragging Movements',
    level: 'AA',
    met: 'Nothing is dragged.',
    checked: 'absent',
  },
  '2.5.8': {
    name: 'Target Size (Minimum)',
    level: 'AA',
    met: 'What can be pressed is 24 pixels wide and high, has that much space, or is a link in a sentence.',
    checked: 'script',
  },
} as const satisfies Readonly<Record<string, Criterion>>;
