import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildDisputeView } from '../../../../src/chronology/views/conflicts.ts';
import { buildContradictionViews, pairContradictions } from '../../../../src/chronology/views/contradictions.ts';
import type { Claim } from '../../../../src/record/schema/article.ts';
import { defining, record, report } from '../../record.ts';

const answer = (by: string, id: string): Claim => ({ by, says: 'So.', question: 'who-fired', answer: id });
const chronology = buildChronology(
  record({
    one: [
      defining('charge', '2025-04-18', { claims: [answer('mayor', 'south'), answer('article', 'south')] }),
      defining('denial', '2025-04-18', { claims: [answer('council', 'north')] }),
      defining('later', '2025-04-20', { claims: [answer('council', 'north')] }),
    ],
    two: {
      source: 'wire',
      events: [report('charge', { claims: [answer('mayor', 'south'), answer('mayor', 'south')] })],
    },
  }),
);
const charge = mustGet(chronology.events, 'charge');

test('what is said here, and elsewhere against it, is named with who says it', () => {
  const told = buildContradictionViews(chronology, charge).map(({ question, here, elsewhere }) => [
    question.text,
    ...[here, elsewhere].map((said) =>
      said.map(({ label, event, voices }) => [
        label,
        event.id,
        ...voices.map(({ speaker, source, index }) => `${speaker?.name ?? '-'} in ${source.name} ${index ?? '-'}`),
      ]),
    ),
  ]);
  expect(told).toEqual([
    [
      'Who fired?',
      [['South', 'charge', 'Mayor in Gazette 0', '- in Gazette 1', 'Mayor in Wire 0']],
      [['North', 'denial', 'Council in Gazette 0']],
    ],
  ]);
});

test('a question has each pair of events once, in reading order', () => {
  const pairs = pairContradictions(chronology, 'who-fired');
  expect(pairs.map((pair) => pair.map(({ id }) => id))).toEqual([['charge', 'denial']]);
  expect(pairContradictions(chronology, 'no-such-question')).toEqual([]);
});

test.each([
  ['charge', { how: 'contradicted', subjects: [{ field: 'answer', question: { id: 'who-fired' } }] }],
  ['denial', { how: 'contradicted' }],
  ['later', null],
])('what is disputed about %s', (id, expected) => {
  const view = buildDisputeView(chronology, mustGet(chronology.events, id));
  if (expected === null) expect(view).toBeNull();
  else expect(view).toMatchObject(expected);
});
