import { expect, test } from 'vitest';
import type { ShareCard } from '../../../../src/pictures/share/card.ts';
import { drawFoot, layOutLegend, withoutParties } from '../../../../src/pictures/share/foot.ts';
import { typefaces } from './typefaces.ts';

const north = { name: 'North', party: 0 };
const south = { name: 'South', party: 1 };
const card: ShareCard = {
  address: '/pictures/site.png',
  publication: 'A Record',
  label: null,
  when: null,
  title: 'Shots',
  block: { heading: 'Who fired', entries: [{ text: 'South', parties: [1] }] },
  foot: 'One',
  parties: [north, south],
};

// The foot takes 45 pixels, and 32 are free beside it.
test.each([
  ['all are named in the largest size that fits', 309, 30, ['North 0', 'South 129'], 232],
  ['a pixel less: smaller', 308, 28, ['North 0', 'South 124'], 222],
  ['smaller still', 298, 26, ['North 0', 'South 119'], 212],
  ['the smallest', 288, 24, ['North 0', 'South 114'], 202],
  ['no room for all: those of the block', 278, 30, ['South 0'], 103],
  ['these in the smallest size', 165, 24, ['South 0'], 88],
])('%s', (_what, width, size, names, taken) => {
  const legend = layOutLegend(card, typefaces, width);
  expect(legend?.names.map(({ name, x }) => `${name} ${x}`)).toEqual(names);
  expect([legend?.style.size, legend?.width]).toEqual([size, taken]);
});

test('where there is no room for those of the block, none is named', () => {
  expect(layOutLegend(card, typefaces, 164)).toBeNull();
});

test.each([
  ['of no party has no names', { parties: [] }, []],
  ['without a block can do without names', { block: null }, []],
])('a card %s', (_what, given, names) => {
  expect(layOutLegend({ ...card, ...given }, typefaces, 80)).toMatchObject({ width: 0, names });
});

test('a card without parties keeps its texts', () => {
  expect(withoutParties(card)).toEqual({
    ...card,
    block: { heading: 'Who fired', entries: [{ text: 'South', parties: [] }] },
  });
  expect(withoutParties({ ...card, block: null })).toEqual({ ...card, block: null });
});

const place = { left: 64, right: 1136, y: 582 };

test('the last line says what the card rests on, and on the right the parties beside their discs', () => {
  expect(drawFoot(card, typefaces, layOutLegend(card, typefaces, 1072), place)).toBe(
    '<g transform="translate(64 582) scale(0.03 -0.03)" fill="#171d26">One</g>' +
      '<circle cx="914" cy="572" r="10" fill="#008d8d"/>' +
      '<g transform="translate(932 582) scale(0.03 -0.03)" fill="#4b535e">North</g>' +
      '<circle cx="1043" cy="572" r="10" fill="#846baf"/>' +
      '<g transform="translate(1061 582) scale(0.03 -0.03)" fill="#4b535e">South</g>',
  );
});

test.each([
  ['is whole up to the full width', `${'x'.repeat(35)} ${'y'.repeat(35)}`, `${'x'.repeat(35)} ${'y'.repeat(35)}`],
  ['is cut where it is wider', `${'x'.repeat(35)} ${'y'.repeat(36)}`, `${'x'.repeat(35)} …`],
])('what it rests on %s', (_what, foot, shown) => {
  expect(drawFoot({ ...card, foot }, typefaces, null, place)).toBe(
    `<g transform="translate(64 582) scale(0.03 -0.03)" fill="#171d26">${shown}</g>`,
  );
});
