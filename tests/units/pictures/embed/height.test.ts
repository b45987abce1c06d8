import { expect, test } from 'vitest';
import type { CardList, EmbedCard } from '../../../../src/pictures/embed/card.ts';
import { estimateHeight } from '../../../../src/pictures/embed/height.ts';

/** Says nothing: 170 pixels of frame and link, and 10 above a title of no line. */
const bare: EmbedCard = {
  kind: 'events',
  id: 'shots',
  label: null,
  when: null,
  where: null,
  title: '',
  subtitle: null,
  paragraphs: [],
  lists: [],
  folded: [],
  invitation: 'All sources',
  foot: null,
};

const letters = (count: number) => 'x'.repeat(count);
const list = (given: Partial<CardList>): CardList => ({ heading: null, lines: [], left: 0, ...given });
const line = (text: number, when: string | null, ...names: readonly number[]) => ({
  when,
  text: letters(text),
  parties: names.map((count, party) => ({ id: 'north', name: letters(count), party })),
});

// A line holds 38 letters of the heading, 24 of a title, 34 of a paragraph, 36 of a list and 41 of names.
test.each<[string, Partial<EmbedCard>, number]>([
  ['nothing', {}, 180],
  ['a title of one line: 29', { title: letters(24) }, 220],
  ['a title of two lines: 58', { title: letters(25) }, 240],
  ['a heading of one line: 26', { label: { text: letters(38), mark: null } }, 220],
  ['a heading of one line, from two parts', { when: letters(16), where: letters(16) }, 220],
  ['a heading of two lines: 48', { label: { text: letters(10), mark: null }, when: letters(23) }, 240],
  ['a subtitle of one line: 32', { subtitle: letters(34) }, 220],
  ['a subtitle of two lines: 56', { subtitle: letters(35) }, 240],
  ['two paragraphs of one line: 76', { paragraphs: [letters(34), letters(3)] }, 260],
  ['a paragraph of two lines: 64', { paragraphs: [letters(35)] }, 260],
  ['two lists without a line: 28', { lists: [list({}), list({})] }, 220],
  ['a list with a heading: 36', { lists: [list({ heading: letters(38) })] }, 220],
  ['a list with a heading of two lines: 58', { lists: [list({ heading: letters(39) })] }, 240],
  ['a list of which something is left out: 44', { lists: [list({ left: 1 })] }, 240],
  ['both: 66', { lists: [list({ heading: 'Killed', left: 2 })] }, 260],
  ['a list of one line: 47', { lists: [list({ lines: [line(36, null)] })] }, 240],
  ['a list of a line broken in two: 70', { lists: [list({ lines: [line(37, null)] })] }, 260],
  ['a list of two lines: 80', { lists: [list({ lines: [line(5, null), line(5, null)] })] }, 260],
  ['a list of a line with a date: 67', { lists: [list({ lines: [line(5, '2 April')] })] }, 260],
  ['with a date and a party: 88', { lists: [list({ lines: [line(5, '2 April', 5)] })] }, 280],
  ['two parties in one line: 68', { lists: [list({ lines: [line(5, null, 16, 17)] })] }, 260],
  ['two parties in two lines: 89', { lists: [list({ lines: [line(5, null, 17, 17)] })] }, 280],
  ['something folded: 36', { folded: [{ heading: 'Quiet', paragraphs: [letters(300)] }] }, 220],
  ['a foot: 34', { foot: '2 reports' }, 220],
])('%s', (_what, given, height) => {
  expect(estimateHeight({ ...bare, ...given })).toBe(height);
});
