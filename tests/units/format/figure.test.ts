import { expect, test } from 'vitest';
import { mustParseEdtf } from '../../../src/chronology/dates/edtf.ts';
import type { CountView, FigureView, SeriesFigureView } from '../../../src/chronology/views/figures.ts';
import { formatCopy, formatCounted, formatEarlier, formatGiver } from '../../../src/format/figure.ts';

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

test('earlier numbers are told once each, the first of them first, and without the latest', () => {
  const count = (...values: readonly number[]): CountView => {
    const [latest, ...earlier] = values.map((value): SeriesFigureView => {
      return { ...killed, value, article: 'one', index: 0, event: null };
    });
    if (!latest) throw new RangeError('Expected a number');
    return { label: 'killed', unit: null, grows: true, of: 'people', latest, earlier };
  };
  expect(formatEarlier(count(36, 35, 36, 35, 31))).toBe('31, 35');
  expect(formatEarlier(count(36))).toBe('');
});
