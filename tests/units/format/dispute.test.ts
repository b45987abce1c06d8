import { expect, test } from 'vitest';
import type { SubjectView } from '../../../src/chronology/views/conflicts.ts';
import { formatDispute, formatSubject } from '../../../src/format/dispute.ts';

const date: SubjectView = { field: 'date', measure: null, question: null };
const figure = (label: string, of: string | null, grows: boolean, unit: string | null = null): SubjectView => ({
  ...date,
  field: 'figure',
  measure: { measure: 'm', label, unit, of, grows },
});
const question = (topic: string | null): SubjectView => ({
  ...date,
  field: 'answer',
  question: { id: 'who-fired', text: 'Who fired?', topic },
});

test.each<[SubjectView, string]>([
  [date, 'the date'],
  [{ ...date, field: 'place' }, 'the place'],
  [figure('killed', 'people', true), 'how many killed'],
  [figure('votes', null, false), 'how many votes'],
  [figure('votes', 'the second round', false), 'how many votes (the second round)'],
  [figure('length of the call', null, false, 'hours'), 'length of the call'],
  [figure('hours', 'length of the call', false, 'hours'), 'length of the call'],
  [figure('hours', null, false, 'hours'), 'hours'],
  [figure('cost', 'the bridge', false, 'crowns'), 'cost (the bridge)'],
  [question('who fired first'), 'who fired first'],
  [question(null), 'who fired'],
])('%j in words: “%s”', (subject, words) => {
  expect(formatSubject(subject)).toBe(words);
});

test.each([
  ['differ', 'Accounts differ: the date, how many killed'],
  ['disputed', 'Disputed: the date, how many killed'],
  ['contradicted', 'Contradicted: the date, how many killed'],
] as const)('a mark names each thing once: %s', (how, words) => {
  const subjects = [date, figure('killed', 'people', true), figure('killed', 'soldiers', true)];
  expect(formatDispute({ how, subjects })).toBe(words);
});

test('a mark names two things, and counts the others', () => {
  const subjects = [question(null), date, figure('votes', null, false), { ...date, field: 'place' as const }];
  expect(formatDispute({ how: 'differ', subjects })).toBe('Accounts differ: who fired, the date, and 2 more');
});
