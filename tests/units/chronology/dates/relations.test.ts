import { expect, test } from 'vitest';
import { collectAnswers } from '../../../../src/chronology/disputes/answers.ts';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { findNeighbours } from '../../../../src/chronology/events/neighbours.ts';
import { actorsByParty } from '../../../../src/chronology/parties.ts';
import { countIndependent } from '../../../../src/chronology/events/sources.ts';
import { defining, record, report, reporting } from '../../record.ts';

test('an event stands between its neighbours, and in an exchange of answers', () => {
  const { events } = buildChronology(
    record({
      one: [
        defining('offer', '2025-04-17'),
        defining('refusal', '2025-04-18', { respondsTo: ['offer'] }),
        defining('reply', '2025-04-19', { respondsTo: ['refusal'] }),
      ],
    }),
  );
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
  const middle = findNeighbours(events, mustGet(events, 'refusal'));
  expect([middle.previous?.id, middle.next?.id]).toEqual(['offer', 'reply']);
  expect([ids(middle.respondsTo), ids(middle.answeredBy)]).toEqual([['offer'], ['reply']]);
  const first = findNeighbours(events, mustGet(events, 'offer'));
  expect([first.previous, first.next?.id]).toEqual([null, 'refusal']);
});

test('an event stands between its neighbours in each of its threads', () => {
  const { events } = buildChronology(
    record({
      one: [
        defining('offer', '2025-04-17', { threads: ['truce'] }),
        defining('storm', '2025-04-18'),
        defining('reply', '2025-04-19', { threads: [{ id: 'truce', step: 'accepted' }] }),
        defining('end', '2025-04-20', { threads: [{ id: 'truce', step: 'expired' }] }),
      ],
    }),
  );
  const threads = (id: string) =>
    [...findNeighbours(events, mustGet(events, id)).inThreads].map(([thread, { previous, next }]) => [
      thread,
      previous?.id,
      next?.id,
    ]);
  expect(threads('reply')).toEqual([['truce', 'offer', 'end']]);
  expect(threads('offer')).toEqual([['truce', undefined, 'reply']]);
  expect(threads('storm')).toEqual([]);
});

test.each([
  ['one publisher', [{}, {}], 1],
  ['two publishers', [{}, { source: 'wire' }], 2],
  ['a paper that carries the agency, and the agency', [{ via: 'wire' }, { source: 'wire' }], 1],
  ['a paper with a text of its own, and the agency', [{}, { source: 'wire' }], 2],
  ['a paper, and a rewrite', [{}, { source: 'mirror' }], 1],
  ['a rewrite alone', [{ source: 'mirror' }], 0],
])('%s: %#', (_what, articles, expected) => {
  const chronology = buildChronology(reporting(...articles.map((given) => [given] as const)));
  expect(countIndependent(chronology, mustGet(chronology.events, 'talks').reports)).toBe(expected);
});

test('claims are collected by the answer they give, every answer of the question in its order', () => {
  const claim = (answer: string) => ({ by: 'mayor', says: `${answer} fired.`, question: 'who-fired', answer });
  const chronology = buildChronology(
    record({
      one: [defining('shots', '2025-04-18', { claims: [claim('south'), { by: 'council', says: 'Nothing of that.' }] })],
      two: [report('shots', { claims: [claim('south')] })],
    }),
  );
  const answers = [...collectAnswers(chronology, 'who-fired')];
  expect(answers.map(([answer, given]) => [answer, given.map(({ report: { article } }) => article)])).toEqual([
    ['north', []],
    ['south', ['one', 'two']],
  ]);
});

test('actors are grouped by party, those of none last', () => {
  const groups = actorsByParty(buildChronology(record({ one: [defining('talks', '2025-04-18')] })));
  expect(groups.map(({ name, actors }) => [name, actors.map(({ id }) => id)])).toEqual([
    ['North', ['mayor']],
    ['', ['council']],
  ]);
});
