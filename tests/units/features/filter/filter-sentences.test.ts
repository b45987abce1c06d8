import { expect, test } from 'vitest';
import { type Filter, type Ignored, listParts, noFilter } from '../../../../src/chronology/filter/filter.ts';
import {
  type NameOf,
  describeIgnored,
  describePart,
  describeView,
  describeWidening,
} from '../../../../src/features/filter/filter-sentences.ts';

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

test.each<[Partial<Filter>, string]>([
  [{ actor: ['mayor'] }, 'actor mayor'],
  [{ not: ['mayor'] }, 'not not mayor'],
  [{ weight: ['key'] }, 'Weight: weight key'],
  [{ from: '2025-04-01' }, 'from 1 April 2025'],
  [{ to: '2025-04-30' }, 'to 30 April 2025'],
  [{ q: 'truce' }, '“truce”'],
])('the value of %j is named “%s”', (filter, expected) => {
  const part = partOf(filter);
  expect(part && describePart(part, nameOf)).toBe(expected);
});

const ignored = (key: Ignored['key'], value: string, reason: Ignored['reason'] = 'unknown'): Ignored => ({
  key,
  value,
  reason,
});

test.each<[Ignored, Partial<Filter>, string]>([
  [ignored('from', '18 April'), {}, '“18 April” is not a date and was ignored. Use YYYY-MM-DD.'],
  [ignored('from', '18 April'), { to: '2025-04-30' }, '“18 April” is not a date and was ignored. Use YYYY-MM-DD.'],
  [ignored('to', '18 April'), {}, '“18 April” is not a date and was ignored. Use YYYY-MM-DD.'],
  [ignored('to', '2025-04-01'), { from: '2025-04-18' }, '“2025-04-01” was ignored. Use a date from 2025-04-18 on.'],
  [ignored('to', '2025-04-19', 'repeated'), { to: '2025-04-18' }, 'Ignored to=“2025-04-19”: only the first is used.'],
  [ignored('order', 'random'), {}, 'Ignored order=“random”: use oldest or newest.'],
  [ignored('order', 'newest', 'repeated'), {}, 'Ignored order=“newest”: only the first is used.'],
  [ignored('actor', 'nobody'), {}, 'Ignored actor=“nobody”: not in this record.'],
  [ignored('actor', 'x'.repeat(60)), {}, `Ignored actor=“${'x'.repeat(60)}”: not in this record.`],
  [ignored('actor', 'x'.repeat(61)), {}, `Ignored actor=“${'x'.repeat(60)}…”: not in this record.`],
  [ignored('actor', 'a\u202Eb\u0000'), {}, 'Ignored actor=“aU+202EbU+0000”: not in this record.'],
])('what cannot be used is told: %j beside %j', (one, filter, sentence) => {
  expect(describeIgnored([one], { ...noFilter, ...filter })).toEqual([sentence]);
});

test.each([
  [0, 0, undefined],
  [5, 5, 'Ignored actor=“4”: not in this record.'],
  [6, 6, 'And 1 more.'],
  [9, 6, 'And 4 more.'],
])('of %i that cannot be used %i sentences tell, the last “%s”', (count, length, last) => {
  const told = describeIgnored(
    Array.from({ length: count }, (_, index) => ignored('actor', String(index))),
    noFilter,
  );
  expect([told.length, told.at(-1)]).toEqual([length, last]);
});
