import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { chooseKeyEvents, listKeyEvents } from '../../../../src/chronology/views/key-events.ts';
import { defining, record } from '../../record.ts';

const chronology = buildChronology(
  record({
    one: [
      defining('roots', '2024', { weight: 'key' }),
      defining('march', '2025-03-31/2025-04-02', { weight: 'key' }),
      defining('offer', '2025-04-01', {
        weight: 'key',
        summary: [
          { says: 'The mayor offered a truce.', from: ['one'] },
          { says: 'The council waited.', from: ['one'] },
        ],
      }),
      defining('walk', '2025-04-02'),
      defining('aside', '2025-04-03', { weight: 'detail' }),
      defining('talks', '2025-04-18', { weight: 'key' }),
    ],
  }),
);

test.each([
  ['2025-04', ['offer', 'talks']],
  ['2025', ['march', 'offer', 'talks']],
  ['2025-05', []],
  [undefined, ['roots', 'march', 'offer', 'talks']],
])('the key events of %s are those of weight key that begin in it', (period, ids) => {
  expect(listKeyEvents(chronology, period).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['2025', ['reform']],
  ['2025-01', []],
  ['2020', []],
  ['2020-01', []],
])('the key events of %s are those dated as finely', (period, ids) => {
  const vague = buildChronology(
    record({ one: [defining('plan', '202X', { weight: 'key' }), defining('reform', '2025', { weight: 'key' })] }),
  );
  expect(listKeyEvents(vague, period).map(({ id }) => id)).toEqual(ids);
});

test('a key event is told in one sentence', () => {
  expect(listKeyEvents(chronology, '2025-04')[0]).toMatchObject({ brief: 'The mayor offered a truce.' });
});

test.each([
  ['1130', '1130', ['choir'], 1],
  ['113X', '113X', ['abbot', 'prior'], 3],
  ['2019', undefined, ['fire', 'fall'], 0],
])('at the head of a page of %s are the key events of %s', (wanted, period, ids, count) => {
  const events = [
    defining('choir', '1130', { weight: 'key' }),
    ...['abbot', 'prior', 'bell'].map((id) => defining(id, '113X', { weight: 'key' })),
    defining('fire', '1174', { weight: 'key' }),
    defining('fall', '1237', { weight: 'key' }),
    defining('museum', '2019'),
  ];
  const chosen = chooseKeyEvents(buildChronology(record({ one: events })), wanted, 2);
  expect([chosen.period, chosen.events.map(({ id }) => id), chosen.count]).toEqual([period, ids, count]);
});
