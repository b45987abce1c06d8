import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { mustParseEdtf } from '../../../../src/chronology/dates/edtf.ts';
import { collectAnswers, collectClaims, whenSaid } from '../../../../src/chronology/disputes/answers.ts';
import type { Claim } from '../../../../src/record/schema/article.ts';
import { defining, record } from '../../record.ts';

test.each<[string, Partial<Claim>, boolean, string, boolean]>([
  ['where actors speak, with the event', { by: 'mayor' }, true, '2025-03-18', false],
  ['on the day it gives', { by: 'mayor', said: '2025-04-17' }, true, '2025-04-17', false],
  ['on the day it gives, where nobody speaks', { by: 'mayor', said: '2025-04-17' }, false, '2025-04-17', false],
  ['by the day it gives', { by: 'mayor', said: '../2025-04-17' }, true, '2025-04-17', true],
  ['where nobody speaks, by the day of publication', { by: 'mayor' }, false, '2025-04-18', true],
  ['by an article, when it was published', { by: 'article' }, true, '2025-04-18', false],
])('a claim was said %s', (_what, claim, speaks, edtf, atLatest) => {
  const said = whenSaid(
    { by: 'mayor', says: 'So.', ...claim },
    { kind: { speaks }, date: mustParseEdtf('2025-03-18') },
    { publishedOn: mustParseEdtf('2025-04-18') },
  );
  expect([said.date.edtf, said.atLatest]).toEqual([edtf, atLatest]);
});

test('claims are collected in the order in which they were made, answers by answer', () => {
  const claim = (says: string, given: Partial<Claim> = {}): Claim => ({ by: 'mayor', says, ...given });
  const answer = (says: string, given: Partial<Claim> = {}) =>
    claim(says, { question: 'kept', answer: 'no', ...given });
  const chronology = buildChronology(
    record(
      {
        one: [
          defining('talks', '2025-04-17', { claims: [answer('third'), answer('first', { said: '2025-04-10' })] }),
          defining('vote', '2025-04-16', { claims: [claim('second'), answer('yes', { answer: 'yes' })] }),
        ],
      },
      {
        questions: {
          kept: { text: 'Was it kept?', answers: { yes: 'Yes', no: 'No', partly: 'Partly' } },
          paid: { text: 'Who paid?', answers: { nobody: 'Nobody' } },
        },
      },
    ),
  );
  expect(collectClaims(chronology).map(({ claim: { says }, index }) => [says, index])).toEqual([
    ['first', 1],
    ['second', 0],
    ['yes', 1],
    ['third', 0],
  ]);
  const answers = collectAnswers(chronology, 'kept');
  expect([...answers].map(([id, given]) => [id, given.map(({ claim: { says } }) => says)])).toEqual([
    ['yes', ['yes']],
    ['no', ['first', 'third']],
    ['partly', []],
  ]);
  expect([...collectAnswers(chronology, 'paid').values()]).toEqual([[]]);
});
