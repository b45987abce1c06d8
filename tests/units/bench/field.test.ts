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
  const contenders = ['This site', 'TimelineJS 3.9.11', 'vis-timeline 8.5.4'];
  expect(resultsBySize(field).map((results) => results.map(({ size, contender }) => [size, contender]))).toEqual(
    [20, 200, 2000].map((size) => contenders.map((contender) => [size, contender])),
  );
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

  test('keeps its two marks', async () => {
    await expect(fillIn(text.replace('<!-- measured -->', ''), field)).rejects.toThrow('Expected <!-- measured -->');
  });
});
