import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import {
  type Exchanged,
  chooseEvents,
  collectResponses,
  nestResponses,
} from '../../../../src/chronology/events/responses.ts';
import type { Weight } from '../../../../src/record/schema/weights.ts';
import { defining, record } from '../../record.ts';

/** An event of a day of April, what it answers, and its weight. */
type Row = readonly [id: string, day: number, respondsTo?: readonly string[], weight?: Weight];

function eventsOf(rows: readonly Row[]) {
  const reports = rows.map(([id, day, respondsTo = [], weight = 'normal']) =>
    defining(id, `2025-04-${String(day).padStart(2, '0')}`, { respondsTo: [...respondsTo], weight }),
  );
  return buildChronology(record({ one: reports })).events;
}

const offer: Row = ['offer', 1];
const chain: readonly Row[] = [offer, ['no', 3, ['offer']], ['yes', 5, ['offer']], ['thanks', 6, ['yes']]];

describe('answers are collected', () => {
  test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    ['of all', chain, ['offer', 'no', 'yes', 'thanks'], ['offer < no', 'offer < yes', 'yes < thanks']],
    ['of some, to events that are not among them', chain, ['yes'], ['offer < yes']],
    ['of none that answer', chain, ['offer'], []],
    [
      'once for each event that is answered, in reading order',
      [offer, ['threat', 2], ['reply', 3, ['threat', 'offer']]],
      ['reply'],
      ['offer < reply', 'threat < reply'],
    ],
  ])('%s', (_what, rows, among, expected) => {
    const events = eventsOf(rows);
    const responses = collectResponses(
      events,
      [...events.values()].filter(({ id }) => among.includes(id)),
    );
    expect(responses.map(({ answered, answer }) => `${answered.id} < ${answer.id}`)).toEqual(expected);
  });
});

describe('of many events are chosen', () => {
  const pairs: readonly Row[] = [
    ['a', 1],
    ['a-reply', 2, ['a']],
    ['b', 3],
    ['b-reply', 4, ['b'], 'key'],
    ['c', 5],
    ['c-reply', 6, ['c']],
    ['c-again', 7, ['c']],
  ];
  test.each<[string, number, readonly string[]]>([
    ['all, where there is room', 7, ['a', 'a-reply', 'b', 'b-reply', 'c', 'c-reply', 'c-again']],
    ['key events, with what they answer', 2, ['b', 'b-reply']],
    ['then those with most answers, each with one of them', 4, ['b', 'b-reply', 'c', 'c-reply']],
    ['then the rest in order', 5, ['b', 'b-reply', 'c', 'c-reply', 'c-again']],
    ['none that would be alone', 3, ['b', 'b-reply']],
    ['none, where there is no room for two', 1, []],
  ])('%s', (_what, limit, expected) => {
    const events = eventsOf(pairs);
    const all = [...events.values()];
    const chosen = chooseEvents(all, collectResponses(events, all), limit);
    expect(chosen.map(({ id }) => id)).toEqual(expected);
  });

  test('those alone among them without the answers that are not among them', () => {
    const events = eventsOf([...pairs, ['d', 8]]);
    const alone = [...events.values()].filter(({ id }) => id === 'a' || id === 'd');
    const chosen = chooseEvents(alone, collectResponses(events, [...events.values()]), 2);
    expect(chosen.map(({ id }) => id)).toEqual(['a', 'd']);
  });
});

describe('answers are nested', () => {
  const write = ({ event, answers, alsoAnswers }: Exchanged): string =>
    [
      event.id,
      ...(alsoAnswers.length > 0 ? [`+${alsoAnswers.map(({ id }) => id).join('+')}`] : []),
      ...(answers.length > 0 ? [`(${answers.map(write).join(' ')})`] : []),
    ].join('');

  test.each<[string, readonly Row[], readonly string[]]>([
    ['to any depth', chain, ['offer(no yes(thanks))']],
    [
      'once, under the last event answered, and the others are named',
      [offer, ['threat', 2], ['reply', 3, ['threat', 'offer']], ['end', 4, ['reply']]],
      ['offer', 'threat(reply+offer(end))'],
    ],
    [
      'in reading order',
      [
        ['late', 4],
        ['to-late', 6, ['late']],
        ['early', 1],
        ['to-early', 5, ['early']],
      ],
      ['early(to-early)', 'late(to-late)'],
    ],
  ])('%s', (_what, rows, expected) => {
    const events = eventsOf(rows);
    const responses = collectResponses(events, [...events.values()]);
    expect(nestResponses(events, responses).map(write)).toEqual(expected);
  });
});
