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
);

const labelsOf = (wanted: string) =>
  groups
    .filter(({ key }) => key === wanted)
    .map(({ name, choices }) => [name, ...choices.map(({ label, count }) => `${label}: ${count}`)]);

test.each<[string, string[][]]>([
  [
    'actor',
    [
      ['North', 'Mayor: 2'],
      ['No party', 'Council: 0'],
    ],
  ],
  ['not', [['Exclude actors', 'Mayor: 2']]],
  ['thread', [['Thread', 'Truce: 1']]],
  ['question', [['Disputed question', 'Who fired?: 0']]],
  ['place', [['Place', 'Harbour: 1', 'Town: 0']]],
  ['source', [['Source', 'Gazette: 2', 'Wire: 0', 'Tribune: 0', 'Mirror: 0']]],
])('the form offers for %s what an address may ask for', (key, expected) => {
  expect(labelsOf(key)).toEqual(expected);
});

test('weights are offered as words, in their order', () => {
  expect(labelsOf('weight')).toEqual([['Weight', 'Key: 0', 'Normal: 2', 'Detail: 0']]);
});

test('entries of a registry with most events come first', () => {
  const inTown = listChoices(buildChronology(record({ one: [defining('fair', '2025-04-17', { place: 'town' })] })));
  const places = inTown.find(({ key }) => key === 'place')?.choices.map(({ label, count }) => `${label}: ${count}`);
  expect(places).toEqual(['Town: 1', 'Harbour: 0']);
});

test('kinds are offered as words, and actors under every spelling', () => {
  expect(labelsOf('kind')[0]?.slice(0, 4)).toEqual(['Kind', 'Talks: 0', 'Call: 0', 'Statement: 2']);
  expect(groups[0]?.choices[0]).toEqual({ id: 'mayor', label: 'Mayor', also: 'Мэр', count: 2 });
});
