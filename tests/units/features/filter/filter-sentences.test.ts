import { expect, test } from 'vitest';
import { type Filter, listParts, noFilter } from '../../../../src/chronology/filter/filter.ts';
import { type NameOf, describeView, describeWidening } from '../../../../src/features/filter/filter-sentences.ts';

const nameOf: NameOf = (key, value) => `${key} ${value}`;
const partOf = (filter: Partial<Filter>) => listParts({ ...noFilter, ...filter })[0] ?? null;

test.each([
  ['a value is named as its choice is', partOf({ kind: ['talks'] }), 'Remove kind talks'],
  ['who is left out', partOf({ not: ['mayor'] }), 'Allow not mayor again'],
  ['a day', partOf({ to: '2025-04-18' }), 'Include later events'],
  ['words', partOf({ q: 'truce' }), 'Remove “truce”'],
  ['all of the actors become any of them', null, 'Match any of the actors'],
])('a step that brings events back says what it drops: %s', (_what, dropped, expected) => {
  expect(describeWidening({ dropped }, nameOf)).toBe(expected);
});

test.each<[Partial<Filter>, string]>([
  [{ actor: ['Mayor', 'Council'] }, 'involving Mayor or Council'],
  [{ actor: ['Mayor', 'Council'], match: 'all' }, 'involving Mayor and Council'],
  [{ not: ['Mayor', 'Council'], match: 'all' }, 'not involving Mayor or Council'],
  [{ kind: ['Talks'], order: 'newest' }, 'of kind talks'],
  [{ weight: ['Key', 'Normal'] }, 'of weight key or normal'],
  [
    {
      ...{ actor: ['Mayor'], place: ['Paris'], thread: ['Truce'], question: ['Who fired?'], source: ['Gazette'] },
      ...{ from: '2025-04-01', to: '2025-04-30', q: 'thirty days' },
    },
    'involving Mayor, in the thread Truce, on the question Who fired?, at Paris, reported by Gazette, ' +
      'from 1 April 2025, to 30 April 2025, matching “thirty days”',
  ],
])('%j is a sentence', (filter, expected) => {
  expect(describeView({ ...noFilter, ...filter }, (_key, value) => value)).toBe(`Events ${expected}`);
});
