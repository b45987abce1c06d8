import { describe, expect, test } from 'vitest';
import { type BlockRoom, drawBlock, layOutBlock } from '../../../../src/pictures/share/block.ts';
import type { CardEntry } from '../../../../src/pictures/share/card.ts';
import { halves, typefaces } from './typefaces.ts';

const strong = { ...halves };
const plain = { ...halves };
const large: BlockRoom = { rows: 2, largest: 44 };

function layOut(entries: readonly CardEntry[], room = large, heading: string | null = null) {
  const { height, lines, discs } = layOutBlock({ heading, entries }, { ...typefaces, strong, plain }, 1072, room);
  return {
    height,
    lines: lines.map(({ text, x, y, style, colour }) => [text, x, y, style.size, style.face === strong, colour]),
    discs: discs.map(({ x, y, party }) => [x, y, party]),
  };
}

const [ink, soft] = ['#171d26', '#4b535e'];
const from = (text: string, ...parties: readonly number[]): CardEntry => ({ text, parties });
/** So many words of nine letters. */
const words = (count: number) => Array.from({ length: count }, () => 'xxxxxxxxx').join(' ');

describe('numbers', () => {
  test('are large, side by side in four columns, each behind its disc', () => {
    expect(layOut([from('12', 0), from('15', 1)])).toEqual({
      height: 57,
      lines: [
        ['12', 34, 43, 48, true, ink],
        ['15', 314, 43, 48, true, ink],
      ],
      discs: [
        [10, 28, 0],
        [290, 28, 1],
      ],
    });
  });

  test('fill a second row from the fifth on', () => {
    const { height, lines } = layOut(['1', '2', '3', '4', '5'].map((text) => from(text)));
    expect(lines.map(([text, x, y]) => [text, x, y])).toEqual([
      ['1', 0, 43],
      ['2', 280, 43],
      ['3', 560, 43],
      ['4', 840, 43],
      ['5', 0, 110],
    ]);
    expect(height).toBe(124);
  });

  test('for which there is no row are counted', () => {
    const { height, lines } = layOut(
      ['1', '2', '3', '4', '5', '6'].map((text) => from(text)),
      { rows: 1, largest: 44 },
    );
    expect(lines.slice(4)).toEqual([['and 2 more', 0, 92, 28, false, soft]]);
    expect(height).toBe(100);
  });

  test.each([
    ['of 220 pixels are still numbers', 4583, 48],
    ['of a pixel more are texts', 4584, 44],
  ])('%s', (_what, width, size) => {
    const face = { ...halves, widthOf: () => width };
    const block = { heading: null, entries: [from('12'), from('15')] };
    const { lines } = layOutBlock(block, { title: face, strong: face, plain: face }, 1072, large);
    expect(lines[0]?.style.size).toBe(size);
  });

  test('are narrower by their discs', () => {
    expect(layOut([from('1234567', 0), from('1', 1)]).lines[0]?.[3]).toBe(48);
    expect(layOut([from('12345678', 0), from('1', 1)]).lines[0]?.[3]).toBe(44);
    expect(layOut([from('1234567', 0, 1), from('1', 1)]).lines[0]?.[3]).toBe(44);
  });
});

describe('texts', () => {
  test('are in two columns, each behind the discs of its parties', () => {
    expect(layOut([from('The council pays', 0, 2), from('The ferry union pays for all of it', 1)])).toEqual({
      height: 104,
      lines: [
        ['The council pays', 60, 40, 44, false, ink],
        ['The ferry union pays', 594, 40, 44, false, ink],
        ['for all of it', 594, 92, 44, false, ink],
      ],
      discs: [
        [10, 26, 0],
        [36, 26, 2],
        [570, 26, 1],
      ],
    });
  });

  test('of four and more have two rows; the others are counted', () => {
    const { height, lines } = layOut(['one', 'two', 'three', 'four', 'five'].map((text) => from(`It was ${text}`)));
    expect(lines.map(([text, x, y]) => [text, x, y])).toEqual([
      ['It was one', 0, 40],
      ['It was two', 560, 40],
      ['It was three', 0, 102],
      ['It was four', 560, 102],
      ['and 1 more', 0, 149],
    ]);
    expect(height).toBe(157);
  });

  test.each([
    ['a short one is as large as there is room', 1, 44, 44, 1],
    ['no larger than its room allows', 1, 36, 36, 1],
    ['the most that fits in two lines', 4, 44, 44, 2],
    ['one word more makes it smaller', 5, 44, 34, 2],
    ['to the smallest size', 6, 32, 32, 2],
    ['in which it is cut', 7, 44, 32, 2],
  ])('%s', (_what, count, largest, size, lines) => {
    const laid = layOut([from(words(count)), from('xxxxxxxxxxx')], { rows: 2, largest });
    expect(laid.lines.filter(([, x]) => x === 0).map((line) => line[3])).toEqual(
      Array.from({ length: lines }, () => size),
    );
    expect(laid.lines.at(-1)?.[3]).toBe(size);
  });
});

describe('a single text', () => {
  test.each([
    ['has three lines of the whole width', 12, 2, 44, 3],
    ['is smaller where these are too few', 13, 2, 42, 3],
    ['has two lines where there is one row', 8, 1, 44, 2],
    ['and is smaller where these are too few', 9, 1, 42, 2],
  ])('%s', (_what, count, rows, size, lines) => {
    expect(layOut([from(words(count))], { rows, largest: 44 }).lines.map((line) => line[3])).toEqual(
      Array.from({ length: lines }, () => size),
    );
  });
});

describe('a heading', () => {
  test('is a soft line over the entries', () => {
    expect(layOut([from('12')], large, 'Killed')).toEqual({
      height: 107,
      lines: [
        ['Killed', 0, 31, 34, true, soft],
        ['12', 0, 93, 48, true, ink],
      ],
      discs: [],
    });
  });

  test.each([
    ['is whole up to the full width', `${'x'.repeat(31)} ${'y'.repeat(31)}`, `${'x'.repeat(31)} ${'y'.repeat(31)}`],
    ['is cut where it is wider', `${'x'.repeat(31)} ${'y'.repeat(32)}`, `${'x'.repeat(31)} …`],
  ])('%s', (_what, heading, shown) => {
    expect(layOut([from('12')], large, heading).lines.map(([text]) => text)).toEqual([shown, '12']);
  });
});

test('a block is drawn from its corner: discs in the colours of their parties, then lines', () => {
  const block = layOutBlock({ heading: null, entries: [from('12', 1)] }, typefaces, 1072, large);
  expect(drawBlock(block, { x: 64, y: 400 })).toBe(
    '<circle cx="74" cy="428" r="10" fill="#846baf"/>' +
      '<g transform="translate(98 443) scale(0.048 -0.048)" fill="#171d26">12</g>',
  );
});
