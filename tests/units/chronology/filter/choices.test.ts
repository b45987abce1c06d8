import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { listChoices } from '../../../../src/chronology/filter/choices.ts';
import { defining, record } from '../../record.ts';

const groups = listChoices(
  buildChronology(
    record({
      one: [defining('talks', '2025-04-17', { place: 'harbour', threads: ['truce'] }), defining('roots', '199X')],
    }),
  ),
  ['roots', 'talks'],
);

const labelsOf = (wanted: string) =>
  groups
    .filter(({ key }) => key === wanted)
    .map(({ party, choices }) => [party, ...choices.map(({ label, places }) => `${label}: ${places.join(' ')}`)]);

test.each<[string, (string | null)[][]]>([
  [
    'actor',
    [
      ['North', 'Mayor: 0 1'],
      ['', 'Council: '],
    ],
  ],
  ['not', [[null, 'Mayor: 0 1']]],
  ['thread', [[null, 'Truce: 1']]],
  ['question', [[null, 'Who fired?: ']]],
  ['place', [[null, 'Harbour: 1', 'Town: ']]],
  ['source', [[null, 'Gazette: 0 1', 'Wire: ', 'Tribune: ', 'Mirror: ']]],
])('the form offers for %s what an address may ask for, and which events have it', (key, expected) => {
  expect(labelsOf(key)).toEqual(expected);
});

test('weights are offered by their ids, in their order', () => {
  expect(labelsOf('weight')).toEqual([[null, 'key: ', 'normal: 0 1', 'detail: ']]);
});

test('entries of a registry with most events come first', () => {
  const inTown = listChoices(buildChronology(record({ one: [defining('fair', '2025-04-17', { place: 'town' })] })), [
    'fair',
  ]);
  const places = inTown.find(({ key }) => key === 'place')?.choices.map(({ label }) => label);
  expect(places).toEqual(['Town', 'Harbour']);
});

test('kinds are offered as words', () => {
  expect(labelsOf('kind')[0]?.slice(0, 4)).toEqual([null, 'Talks: ', 'Call: ', 'Statement: 0 1']);
});
