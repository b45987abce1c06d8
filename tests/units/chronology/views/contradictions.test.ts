import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { type VoiceView, buildDisputeView } from '../../../../src/chronology/views/conflicts.ts';
import { buildContestViews, pairContradictions } from '../../../../src/chronology/views/contradictions.ts';
import type { Claim } from '../../../../src/record/schema/article.ts';
import { defining, record, report } from '../../record.ts';

const answer = (by: string, id: string): Claim => ({ by, says: 'So.', question: 'who-fired', answer: id });
const chronology = buildChronology(
  record({
    one: [
      defining('charge', '2025-04-18', { claims: [answer('mayor', 'south'), answer('article', 'south')] }),
      defining('denial', '2025-04-18', { claims: [answer('council', 'north')] }),
      defining('later', '2025-04-20', { claims: [answer('council', 'north')] }),
      defining('quarrel', '2025-04-22', { claims: [answer('mayor', 'south'), answer('council', 'north')] }),
      defining('rebuttal', '2025-04-22', { claims: [answer('council', 'north')] }),
    ],
    two: {
      source: 'wire',
      events: [report('charge', { claims: [answer('mayor', 'south'), answer('mayor', 'south')] })],
    },
  }),
);

const more = { south: 'South', nobody: 'Nobody', everybody: 'Everybody' };

/** What is contested about an event: each answer with who gives it, then with which other events. */
function contests(id: string) {
  const said = (voices: readonly VoiceView[]) =>
    voices.map(({ speaker, source, index }) => `${speaker?.name ?? '-'} in ${source.name} ${index ?? '-'}`);
  return buildContestViews(chronology, mustGet(chronology.events, id)).map(({ question, values }) => [
    question?.text,
    ...values.map(({ value, voices, elsewhere }) => [
      value,
      ...said(voices),
      ...elsewhere.map(({ event, voices: others }) => `${event.id}: ${said(others).join(', ')}`),
    ]),
  ]);
}

test('what is said here, and elsewhere against it, is named with who says it', () => {
  expect(contests('charge')).toEqual([
    [
      'Who fired?',
      ['South', 'Mayor in Gazette 0', '- in Gazette 1', 'Mayor in Wire 0'],
      ['North', 'denial: Council in Gazette 0'],
    ],
  ]);
  expect(contests('later')).toEqual([]);
});

test('two who say the same in one article are both named', () => {
  const claims = [answer('mayor', 'south'), answer('council', 'south')];
  const both = buildChronology(
    record({
      one: [
        defining('charge', '2025-04-18', { claims }),
        defining('denial', '2025-04-18', { claims: [answer('article', 'north')] }),
      ],
    }),
  );
  const [contest] = buildContestViews(both, mustGet(both.events, 'charge'));
  expect(contest?.values[0]?.voices.map(({ speaker }) => speaker?.id)).toEqual(['mayor', 'council']);
});

test('a question on which the reports differ, and others contradict them, is one', () => {
  expect(contests('quarrel')).toEqual([
    [
      'Who fired?',
      ['South', 'Mayor in Gazette 0'],
      ['North', 'Council in Gazette 1', 'rebuttal: Council in Gazette 0'],
    ],
  ]);
});

test('below the answers that exclude each other are the others that are given with the event', () => {
  const questions = {
    'who-fired': { text: 'Who fired?', answers: { north: { label: 'North', excludes: ['south'] }, ...more } },
  };
  const claims = ['south', 'north', 'nobody'].map((id) => answer('mayor', id));
  const doubted = buildChronology(
    record(
      {
        one: [
          defining('doubt', '2025-04-18', {
            claims: [...claims, answer('council', 'south'), answer('council', 'nobody')],
          }),
          defining('another', '2025-04-18', { claims: [answer('council', 'everybody')] }),
        ],
      },
      { questions },
    ),
  );
  const views = buildContestViews(doubted, mustGet(doubted.events, 'doubt'));
  expect(
    views.map(({ values, others }) => [
      values.map(({ value }) => value),
      others.map(({ label, voices }) => [label, ...voices.map(({ speaker, index }) => [speaker?.name, index])]),
    ]),
  ).toEqual([[['North', 'South'], [['Nobody', ['Mayor', 2], ['Council', 4]]]]]);
});

test('a question has each pair of events once, in reading order', () => {
  const pairs = pairContradictions(chronology, 'who-fired');
  expect(pairs.map((pair) => pair.map(({ id }) => id))).toEqual([
    ['charge', 'denial'],
    ['quarrel', 'rebuttal'],
  ]);
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
