import { describe, expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import published from '../../../bench/field/field.json' with { type: 'json' };
import { fillIn, page } from '../../../bench/field/publish.ts';
import {
  type FieldResult,
  type FieldRun,
  bestOf,
  measures,
  ratio,
  resultsBySize,
} from '../../../bench/field/results.ts';

const field: FieldRun = published;

const nothing: FieldResult = {
  contender: 'One',
  size: 20,
  bytes: null,
  requests: null,
  firstPaint: null,
  largestPaint: null,
  firstEvent: null,
  blocking: null,
  shift: null,
  withoutScripts: null,
  printed: null,
  tabStops: null,
};

const measure = (key: string) => measures.filter((one) => one.key === key);

describe('the best value', () => {
  test.each([
    ['is the least of bytes', 'bytes', [{ bytes: 300 }, { bytes: 20 }], 20],
    ['is the most of printed events', 'printed', [{ printed: 300 }, { printed: 20 }], 300],
    ['is what came at all', 'filter', [{ filter: 900 }, { filter: null }, {}], 900],
    ['is none where all are alike', 'shift', [{ shift: 0 }, { shift: 0 }], null],
    ['is none where nothing came', 'bytes', [{ bytes: null }, { bytes: null }], null],
    ['is none among stops of the Tab key', 'tabStops', [{ tabStops: 1 }, { tabStops: 20 }], null],
  ])('%s', (_, key, results, best) => {
    const all = results.map((result) => ({ ...nothing, ...result }));
    expect(measure(key).map((one) => bestOf(one, all))).toEqual([best]);
  });
});

test.each([
  [250, 100, '×2.5'],
  [2000, 100, '×20'],
  [1, 20_000, '×0.00005'],
  [0, 20, '×0'],
  [20, 0, ''],
  [null, 20, ''],
  [20, null, ''],
  [undefined, 20, ''],
])('the ratio of %j to %j is “%s”', (value, own, written) => {
  expect(ratio(value, own)).toBe(written);
});

test('what is published is one whole run: this site first, and every program at each number of events', () => {
  const bySize = resultsBySize(field);
  const sizes = bySize.map(([{ size }]) => size);
  expect(sizes).toHaveLength(3);
  expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
  for (const results of bySize) {
    const contenders = results.map(({ contender }) => contender);
    expect(contenders).toEqual(['This site', 'TimelineJS 3.9.11', 'vis-timeline 8.5.4']);
  }
});

test('every program that has a filter was asked to use it', () => {
  const withFilter = new Set(field.results.filter((result) => 'filter' in result).map(({ contender }) => contender));
  expect([...withFilter]).toEqual(['This site', 'vis-timeline 8.5.4']);
});

describe('docs/comparison.md', async () => {
  const text = await readFile(page, 'utf8');

  test('shows the published run, and its text gives the same limit', async () => {
    expect(await fillIn(text, field)).toBe(text);
    expect(text).toContain(`“Not within ${field.limit} s” means`);
  });

  test('shows another run once that is published', async () => {
    const [own] = field.results;
    expect(await fillIn(text, { ...field, results: own ? [{ ...own, bytes: 1_234_567 }] : [] })).toContain('1,234,567');
  });

  test('shows what a run measured, and no row of what it did not', async () => {
    const shown = async (results: readonly FieldResult[]) => fillIn(text, { ...field, results });
    expect(await shown([nothing])).not.toContain('| Bytes until the largest paint');
    expect(await shown([{ ...nothing, bytesUntilPaint: 43_210 }])).toMatch(/Bytes until the largest paint +\| +43,210/);
  });

  test('shows figures of this site alone at their size', async () => {
    const own = [
      { size: 300, name: 'Build, CPU s', value: 12.5 },
      { size: 7, name: 'Build of seven', value: 1 },
    ];
    const shown = await fillIn(text, { ...field, results: [{ ...nothing, size: 300 }], own });
    expect(shown).toMatch(/\| Build, CPU s +\| +12\.5 \|/);
    expect(shown).not.toContain('Build of seven');
  });

  test('keeps its two marks', async () => {
    await expect(fillIn(text.replace('<!-- measured -->', ''), field)).rejects.toThrow('Expected <!-- measured -->');
  });
});
