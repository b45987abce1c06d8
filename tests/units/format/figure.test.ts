import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../../src/chronology/dates/edtf.ts';
import type { Relation } from '../../../src/chronology/events/latest.ts';
import type { FigureView, SeriesFigureView } from '../../../src/chronology/views/figures.ts';
import { formatCopy, formatCounted, formatOthers, formatGiver } from '../../../src/format/figure.ts';

const killed: FigureView = {
  label: 'killed',
  unit: null,
  grows: true,
  value: 1036,
  of: 'people',
  speaker: { id: 'council', name: 'the City Council', party: null },
  source: { id: 'wire', name: 'Wire', kind: 'news agency' },
  asOf: null,
  stood: mustParseEdtf('2025-04-15'),
};

test.each<[string, Partial<FigureView>]>([
  ['1,036 people', {}],
  ['at least 1,036 people', { qualifier: 'at least' }],
  ['1,036', { of: undefined }],
  ['30 (the truce)', { value: 30, of: 'the truce', grows: false }],
  ['2 million crowns (the bridge)', { value: 2, of: 'the bridge', unit: 'million crowns' }],
])('%s is what is counted', (words, given) => {
  expect(formatCounted({ ...killed, ...given })).toBe(words);
});

test.each<[Partial<FigureView>, string]>([
  [{}, 'Killed: 1,036 people, according to the City Council; reported by Wire, 15 April 2025'],
  [
    { asOf: mustParseEdtf('2025-04-13') },
    'Killed: 1,036 people, according to the City Council, as of 13 April 2025; reported by Wire',
  ],
  [{ speaker: null }, 'Killed: 1,036 people; reported by Wire, 15 April 2025'],
])('a figure with %j is copied with who gives it, when, and its source', (given, words) => {
  expect(formatCopy({ ...killed, ...given })).toBe(words);
});

test('a figure is given by a speaker, or by the publisher', () => {
  expect([killed, { ...killed, speaker: null }].map(formatGiver)).toEqual(['the City Council', 'Wire']);
});

test.each<[string, readonly (readonly [number, Relation])[]]>([
  ['', []],
  ['', [[36, 'same']]],
  [
    'earlier: 31, 35',
    [
      [36, 'same'],
      [35, 'earlier'],
      [36, 'same'],
      [35, 'earlier'],
      [31, 'earlier'],
    ],
  ],
  [
    'others: 40 (the City Council)',
    [
      [40, 'other'],
      [40, 'other'],
    ],
  ],
  [
    'earlier: 31; others: 40 (the City Council)',
    [
      [40, 'other'],
      [31, 'earlier'],
    ],
  ],
  [
    'earlier: 12',
    [
      [12, 'other'],
      [12, 'earlier'],
    ],
  ],
])('the numbers beside the latest are told once each, the first of them first: “%s”', (words, given) => {
  const latest: SeriesFigureView = { ...killed, value: 36, article: 'one', index: 0, event: null };
  const others = given.map(([value, relation]) => ({ ...latest, value, relation }));
  expect(formatOthers({ label: 'killed', unit: null, grows: true, of: 'people', latest, others })).toBe(words);
});
