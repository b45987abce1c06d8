import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../../src/chronology/dates/edtf.ts';
import type { Relation } from '../../../src/chronology/events/latest.ts';
import type { FigureView, RelatedFigureView, SeriesFigureView } from '../../../src/chronology/views/figures.ts';
import { formatCopy, formatCounted, formatCountHead, formatOthers, formatGiver } from '../../../src/format/figure.ts';

type FigureHead = Parameters<typeof formatCountHead>[0];

const killed: FigureView = {
  measure: 'killed',
  label: 'killed',
  unit: null,
  grows: true,
  value: 1036,
  of: 'people',
  speaker: { id: 'council', name: 'the City Council', party: null },
  source: { id: 'wire', name: 'Wire', kind: 'news agency' },
  asOf: null,
  stood: mustParseEdtf('2025-04-15'),
  isFirst: true,
};

test.each<[string, Partial<FigureView>]>([
  ['1,036 people', {}],
  ['at least 1,036 people', { qualifier: 'at least' }],
  ['1,036', { of: undefined }],
  ['30 (the truce)', { value: 30, of: 'the truce', grows: false }],
  ['2 million crowns (the bridge)', { value: 2, of: 'the bridge', unit: 'million crowns' }],
  ['4.5 hours', { value: 4.5, of: 'length of the call', unit: 'hours', label: 'hours', grows: false }],
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
  [
    { value: 1, of: 'length of the call', unit: 'hours', label: 'hours', grows: false, speaker: null },
    'Length of the call: 1 hour; reported by Wire, 15 April 2025',
  ],
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
  const latest: SeriesFigureView = { ...killed, value: 36, article: 'one', event: null };
  const others = given.map(([value, relation]) => ({ ...latest, value, relation }));
  expect(
    formatOthers({ measure: 'killed', label: 'killed', unit: null, grows: true, of: 'people', latest, others }),
  ).toBe(words);
});

test('one number by one giver is told once, and the exact one stays', () => {
  const latest: SeriesFigureView = { ...killed, value: 20, article: 'one', event: null };
  const mayor = { id: 'mayor', name: 'the Mayor', party: null };
  const others: readonly RelatedFigureView[] = [
    { ...latest, relation: 'other', value: 18, speaker: mayor },
    { ...latest, relation: 'other', value: 18 },
    { ...latest, relation: 'other', value: 18, qualifier: 'at least' },
    { ...latest, relation: 'earlier', value: 16, qualifier: 'over' },
    { ...latest, relation: 'earlier', value: 16 },
    { ...latest, relation: 'earlier', value: 14, qualifier: 'over' },
    { ...latest, relation: 'earlier', value: 14, qualifier: 'at least' },
  ];
  expect(
    formatOthers({ measure: 'killed', label: 'killed', unit: null, grows: true, of: 'people', latest, others }),
  ).toBe('earlier: at least 14, 16; others: 18 (the City Council), 18 (the Mayor)');
});

test.each<[FigureHead, string, string | null]>([
  [{ label: 'killed', unit: null, of: 'people' }, 'Killed', 'people'],
  [{ label: 'killed', unit: null }, 'Killed', null],
  [{ label: 'cost', unit: 'million crowns', of: 'the bridge' }, 'Cost', 'the bridge'],
  [{ label: 'hours', unit: 'hours', of: 'length of the call' }, 'Length of the call', null],
  [{ label: 'hours', unit: 'hours', of: null }, 'Hours', null],
])('the row of %j is headed “%s”, of %s', (counted, head, of) => {
  expect(formatCountHead(counted)).toEqual({ head, of });
});
