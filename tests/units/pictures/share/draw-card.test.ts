import { expect, test } from 'vitest';
import type { ShareCard } from '../../../../src/pictures/share/card.ts';
import { drawCard, pictureSize } from '../../../../src/pictures/share/draw-card.ts';
import { plain } from './plain-card.ts';
import { typefaces } from './typefaces.ts';

const long = 'The harbour council and the ferry union cannot agree on who pays for the new bridge '.repeat(4).trim();
const parties = ['North', 'South', 'The United Harbour Towns', 'Others'].map((name, party) => ({ name, party }));
const entries = (count: number, text = 'The bridge was never closed') =>
  Array.from({ length: count }, (_entry, party) => ({ text, parties: [party % 4] }));

/** The lines of a picture, each with the box it takes up. */
function linesOf(card: ShareCard) {
  const svg = drawCard(card, typefaces);
  return [...svg.matchAll(/<g transform="translate\((\d+) (\d+)\) scale\(([\d.]+) -[\d.]+\)"[^>]*>([^<]*)<\/g>/g)].map(
    ([, x, y, scale, text = '']) => {
      const size = Number(scale) * 1000;
      const left = Number(x);
      return {
        text,
        size,
        left,
        right: left + (Array.from(text).length * size) / 2,
        top: Number(y) - size * 0.75,
        bottom: Number(y) + size * 0.2,
      };
    },
  );
}

const cards: readonly (readonly [string, Partial<ShareCard>])[] = [
  ['a short title', {}],
  ['no date, no label', { when: null, label: null }],
  ['a long title', { title: long }],
  ['a title of one long word', { title: 'Donaudampfschifffahrtsgesellschaft'.repeat(5) }],
  [
    'a long name, kind and date',
    { publication: long, label: { text: 'Talks about the talks', mark: 'disc' }, when: long },
  ],
  ['two numbers', { block: { heading: 'Accounts differ: how many hours', entries: entries(2, '4.5') }, parties }],
  ['two answers', { block: { heading: 'Accounts differ: who pays', entries: entries(2) }, parties }],
  ['nine long answers', { block: { heading: long, entries: entries(9, long) }, parties }],
  ['nine long answers and a long title', { title: long, block: { heading: long, entries: entries(9, long) }, parties }],
  ['one long text', { block: { heading: null, entries: entries(1, long) }, foot: long }],
];

test.each(cards)('%s: no line leaves the picture or runs into another', (_what, given) => {
  const lines = linesOf({ ...plain, ...given });
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    expect.soft(line.left, line.text).toBeGreaterThanOrEqual(0);
    expect.soft(line.right, line.text).toBeLessThanOrEqual(pictureSize.width - 60);
    expect.soft(line.bottom, line.text).toBeLessThanOrEqual(pictureSize.height - 20);
    const met = lines.filter(
      (other) =>
        other !== line &&
        other.left < line.right &&
        line.left < other.right &&
        other.top < line.bottom &&
        line.top < other.bottom,
    );
    expect.soft(met, line.text).toEqual([]);
  }
});

test.each(cards)('%s: the title is whole, or says that it is not, and is no smaller than 40 pixels', (_what, given) => {
  const card = { ...plain, ...given };
  const all = linesOf(card);
  const start = all.findIndex(({ text, size }) => size >= 40 && card.title.startsWith(text));
  const lines = all.slice(start).filter(({ size }) => size === all[start]?.size);
  const shown = lines.map(({ text }) => text).join(' ');
  expect(all[start]?.size).toBeGreaterThanOrEqual(40);
  expect(shown.replaceAll(' ', '').startsWith(card.title.replaceAll(' ', '')) || shown.includes('…')).toBe(true);
});

test('colours of parties are named in the picture, or not shown', () => {
  const block = { heading: null, entries: entries(4) };
  const named = drawCard({ ...plain, block, parties: parties.slice(0, 2) }, typefaces);
  expect(named.match(/<circle/g)).toHaveLength(4 + 2);
  const tooMany = drawCard({ ...plain, block, parties, foot: long }, typefaces);
  expect(tooMany).not.toContain('<circle');
});

test('answers for which there is no room are counted', () => {
  const texts = linesOf({ ...plain, block: { heading: null, entries: entries(9) }, parties }).map(({ text }) => text);
  expect(texts).toContain('and 5 more');
});
