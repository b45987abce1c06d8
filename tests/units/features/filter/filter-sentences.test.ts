import { expect, test } from 'vitest';
import { type Filter, listParts, noFilter } from '../../../../src/chronology/filter/filter.ts';
import { type NameOf, describeWidening } from '../../../../src/features/filter/filter-sentences.ts';

const nameOf: NameOf = (key, value) => `${key} ${value}`;
const partOf = (filter: Partial<Filter>) => listParts({ ...noFilter, ...filter })[0] ?? null;

test.each([
  ['a value is named as its choice is', partOf({ kind: ['talks'] }), 'Without kind talks'],
  ['who is left out', partOf({ not: ['mayor'] }), 'Without not not mayor'],
  ['a day', partOf({ to: '2025-04-18' }), 'Without to 2025-04-18'],
  ['words', partOf({ q: 'truce' }), 'Without “truce”'],
  ['all of the actors become any of them', null, 'Any of the actors, not all'],
])('a step that brings events back says what it drops: %s', (_what, dropped, expected) => {
  expect(describeWidening({ dropped }, nameOf)).toBe(expected);
});
