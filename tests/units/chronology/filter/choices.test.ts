import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { listChoices } from '../../../../src/chronology/filter/choices.ts';
import { fields } from '../../../../src/chronology/filter/offers.ts';
import { defining, record } from '../../record.ts';

test('the fields of the form have names', () => {
  expect(Object.entries(fields).map(([key, { label }]) => [key, label])).toEqual([
    ['from', 'From'],
    ['to', 'To'],
    ['q', 'Keywords'],
  ]);
});

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
    .map(({ name, choices }) => [name, ...choices.map(({ label, places }) => `${label}: ${places.join(' ')}`)]);

test.each<[string, string[][]]>([
  [
    'actor',
    [
      ['North', 'Mayor: 0 1'],
      ['No party', 'Council: '],
    ],
  ],
  ['not', [['Exclude actors', 'Mayor: 0 1']]],
  ['thread', [['Thread', 'Truce: 1']]],
  ['question', [['Disputed question', 'Who fired?: ']]],
  ['place', [['Place', 'Harbour: 1', 'Town: ']]],
  ['source', [['Source', 'Gazette: 0 1', 'Wire: ', 'Tribune: ', 'Mirror: ']]],
])('the form offers for %s what an address may ask for, and which events have it', (key, expected) => {
  expect(labelsOf(key)).toEqual(expected);
});

test('weights are offered as words, in their order', () => {
  expect(labelsOf('weight')).toEqual([['Weight', 'Key: ', 'Normal: 0 1', 'Detail: ']]);
});

test('entries of a registry with most events come first', () => {
  const inTown = listChoices(buildChronology(record({ one: [defining('fair', '2025-04-17', { place: 'town' })] })), [
    'fair',
  ]);
  const places = inTown.find(({ key }) => key === 'place')?.choices.map(({ label }) => label);
  expect(places).toEqual(['Town', 'Harbour']);
});

test('kinds are offered as words', () => {
  expect(labelsOf('kind')[0]?.slice(0, 4)).toEqual(['Kind', 'Talks: ', 'Call: ', 'Statement: 0 1']);
});
