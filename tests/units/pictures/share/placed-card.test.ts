import { describe, expect, test } from 'vitest';
import type { CardEntry, ShareCard } from '../../../../src/pictures/share/card.ts';
import { colours } from '../../../../src/pictures/share/colours.ts';
import { drawCard } from '../../../../src/pictures/share/draw-card.ts';
import { plain } from './plain-card.ts';
import { typefaces } from './typefaces.ts';

const nameOf = new Map<string, string>(Object.entries(colours).map(([name, hex]) => [hex, name]));
const attribute = (element: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(element)?.[1] ?? '';

/** What is drawn, in order: a line of text as `text size x,y colour`. */
function drawn(given: Partial<ShareCard>): readonly string[] {
  const svg = drawCard({ ...plain, ...given }, typefaces);
  return [...svg.matchAll(/<(?:rect|path|circle)[^>]*>|<g [^>]*>[^<]*<\/g>/g)].map(([element]) => {
    const colour = nameOf.get(attribute(element, 'fill')) ?? attribute(element, 'fill');
    const [, x = '', y = ''] = /translate\((\S+) (\S+)\)/.exec(element) ?? [];
    if (element.startsWith('<rect')) {
      return `box ${attribute(element, 'x')},${attribute(element, 'y')} ${attribute(element, 'width')}×${attribute(element, 'height')} ${colour}`;
    }
    if (element.startsWith('<path')) {
      const stroke = nameOf.get(attribute(element, 'stroke')) ?? '';
      return `mark ${x},${y} ${colour} ${stroke}`.trim();
    }
    if (element.startsWith('<circle')) return `disc ${attribute(element, 'cx')},${attribute(element, 'cy')} ${colour}`;
    const size = Math.round(Number(/scale\((\S+) /.exec(element)?.[1]) * 1000);
    return `${/>([^<]*)</.exec(element)?.[1] ?? ''} | ${size} ${x},${y} ${colour}`;
  });
}

test('a picture has its ground, a head, a title and a foot, with rules between', () => {
  expect(drawn({})).toEqual([
    'box , 1200×630 paper',
    'A Record | 30 64,84 ink-soft',
    'Talks | 30 1061,84 ink',
    'mark 1017,58 none ink',
    'box 64,108 1072×2 rule',
    '18 April 2025 | 42 64,172 accent',
    'The mayor meets the council | 76 64,269 ink',
    'box 64,538 1072×2 rule',
    '2 reports, 2 independent sources | 30 64,582 ink',
  ]);
});

test('without a label and a date, the title is higher', () => {
  expect(drawn({ label: null, when: null })).toEqual([
    'box , 1200×630 paper',
    'A Record | 30 64,84 ink-soft',
    'box 64,108 1072×2 rule',
    'The mayor meets the council | 76 64,213 ink',
    'box 64,538 1072×2 rule',
    '2 reports, 2 independent sources | 30 64,582 ink',
  ]);
});

test.each([
  ['a mark that is a line', { text: 'Talks', mark: 'rings' }, 'mark 1017,58 none ink'],
  ['a filled mark', { text: 'Statement', mark: 'disc' }, 'mark 957,58 ink'],
  ['no mark', { text: 'Thread', mark: null }, 'box 64,108 1072×2 rule'],
] as const)('a label with %s', (_what, label, after) => {
  expect(drawn({ label })[3]).toBe(after);
});

test('a picture is an image of SVG, a mark twice its size', () => {
  const svg = drawCard(plain, typefaces);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630">.*<\/svg>$/s);
  expect(svg).toMatch(
    /<path transform="translate\(1017 58\) scale\(2\)" d="M5\.5 4a.*" fill="none" stroke="#171d26" stroke-width="1\.8"\/>/,
  );
});

/** Two words, of so many letters together with the space between. */
const two = (letters: number) => `${'x'.repeat(20)} ${'y'.repeat(letters - 21)}`;

test.each([
  ['beside a label and its mark', plain.label, 61],
  ['beside a label', { text: 'Talks', mark: null }, 64],
  ['alone', null, 69],
] as const)('the name of the publication has room %s', (_what, label, letters) => {
  expect(drawn({ label, publication: two(letters) })[1]).toBe(`${two(letters)} | 30 64,84 ink-soft`);
  expect(drawn({ label, publication: two(letters + 1) })[1]).toBe(`${'x'.repeat(20)} … | 30 64,84 ink-soft`);
});

test.each([
  [51, 42],
  [52, 38],
  [56, 38],
  [57, 34],
  [63, 34],
  [64, 30],
  [71, 30],
])('a date of %i letters is on one line in size %i', (letters, size) => {
  expect(drawn({ when: two(letters) })[5]).toBe(`${two(letters)} | ${size} 64,172 accent`);
});

test('a date that is longer is cut', () => {
  expect(drawn({ when: two(72) })[5]).toBe(`${'x'.repeat(20)} … | 30 64,172 accent`);
});

/** So many words of nine letters. */
const words = (count: number) => Array.from({ length: count }, () => 'xxxxxxxxx').join(' ');

/** The size of the title, and the heights of its lines. */
function titleOf(given: Partial<ShareCard>): readonly (number | undefined)[] {
  const lines = drawn(given).filter((line) => /^x.*x(?: …)? \| \d+ 64,\d+ ink$/.test(line));
  const parts = lines.map((line) => /\| (\d+) 64,(\d+)/.exec(line)?.slice(1).map(Number) ?? []);
  return [parts[0]?.[0], ...parts.map(([, y]) => y)];
}

test.each([
  [6, [76, 269, 359, 449]],
  [7, [72, 266, 351, 436]],
  [9, [72, 266, 351, 436]],
  [10, [64, 259, 335, 411, 487]],
  [12, [64, 259, 335, 411, 487]],
  [13, [52, 249, 310, 371, 432]],
  [16, [52, 249, 310, 371, 432]],
  [17, [40, 238, 285, 332, 379]],
  [20, [40, 238, 285, 332, 379]],
  [21, [40, 238, 285, 332, 379]],
])('a title of %i long words under a date', (count, expected) => {
  expect(titleOf({ title: words(count) })).toEqual(expected);
});

test.each([
  [8, [76, 213, 303, 393, 483]],
  [9, [72, 210, 295, 380]],
  [12, [72, 210, 295, 380, 465]],
  [13, [52, 193, 254, 315, 376]],
])('a title of %i long words without a date', (count, expected) => {
  expect(titleOf({ when: null, title: words(count) })).toEqual(expected);
});

test('a title that is too long is cut at its end', () => {
  expect(drawn({ title: words(21) }).filter((line) => line.startsWith('x'))).toEqual([
    `${words(5)} | 40 64,238 ink`,
    `${words(5)} | 40 64,285 ink`,
    `${words(5)} | 40 64,332 ink`,
    `${words(5)} … | 40 64,379 ink`,
  ]);
});

test('the lines of a title are as even as can be', () => {
  expect(drawn({ title: words(4) }).filter((line) => line.startsWith('x'))).toEqual([
    `${words(2)} | 76 64,269 ink`,
    `${words(2)} | 76 64,359 ink`,
  ]);
});

const entry = (text: string, ...parties: readonly number[]): CardEntry => ({ text, parties });

describe('a block', () => {
  test('ends where the title has to, with its parties named in the foot', () => {
    const block = { heading: 'Killed', entries: [entry('12', 0), entry('15', 1)] };
    const parties = ['North', 'South'].map((name, party) => ({ name, party }));
    expect(drawn({ block, parties }).slice(6)).toEqual([
      'The mayor meets the council | 76 64,269 ink',
      'disc 74,483 #008d8d',
      'disc 354,483 #846baf',
      'Killed | 34 64,436 ink-soft',
      '12 | 48 98,498 ink',
      '15 | 48 378,498 ink',
      'box 64,538 1072×2 rule',
      '2 reports, 2 independent sources | 30 64,582 ink',
      'disc 914,572 #008d8d',
      'North | 30 932,582 ink-soft',
      'disc 1043,572 #846baf',
      'South | 30 1061,582 ink-soft',
    ]);
  });

  test('has no discs where the foot has no room for the names', () => {
    const block = { heading: null, entries: [entry('12', 0)] };
    const lines = drawn({ block, foot: two(71), parties: [{ name: 'North', party: 0 }] });
    expect(lines.slice(7)).toEqual(['12 | 48 64,498 ink', 'box 64,538 1072×2 rule', `${two(71)} | 30 64,582 ink`]);
  });

  const block = {
    heading: 'Who pays',
    entries: Array.from({ length: 4 }, () => entry(`${'y'.repeat(9)} yyyyyyyyy ${'y'.repeat(9)} yyyyyyyyy`)),
  };

  /** The size of the title and of the answers, and how many lines these have. */
  function sizesOf(title: string) {
    const lines = drawn({ when: null, title, block });
    const answers = lines.filter((line) => line.startsWith('y'));
    const more = lines.find((line) => line.startsWith('and '));
    const [size] = titleOf({ when: null, title, block });
    return [size, Number(/\| (\d+)/.exec(answers[0] ?? '')?.[1]), answers.length, more?.split(' |')[0] ?? null];
  }

  test.each([
    ['a short title leaves it two rows of the largest size', words(1), [56, 44, 8, null]],
    ['a title of one line makes it smaller', words(4), [52, 44, 8, null]],
    ['a title of two lines makes it the smallest', words(5), [52, 32, 8, null]],
    ['a long title takes its second row', words(11), [44, 36, 4, 'and 2 more']],
    ['a title that is too long for all leaves it least', words(21), [40, 32, 4, 'and 2 more']],
  ])('%s', (_what, title, expected) => {
    expect(sizesOf(title)).toEqual(expected);
  });
});
