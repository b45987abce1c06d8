import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { buildFilterView } from '../../../../src/chronology/views/filter.ts';
import { defining, record } from '../../record.ts';

const view = buildFilterView(
  buildChronology(
    record({ one: [defining('talks', '2025-04-18', { place: 'town' }), defining('call', '2025-04-19')] }),
  ),
);

test('the filter offers all that an address may ask for', () => {
  expect(view.parties.map(({ name, actors }) => [name, ...actors.map(({ id }) => id)])).toEqual([
    ['North', 'mayor'],
    ['No party', 'council'],
  ]);
  expect([view.places, view.threads, view.questions].map((all) => all.map(({ id }) => id))).toEqual([
    ['harbour', 'town'],
    ['truce'],
    ['who-fired'],
  ]);
});

test.each([
  ['actor', 'mayor', 2],
  ['actor', 'council', undefined],
  ['place', 'town', 1],
  ['kind', 'statement', 2],
  ['source', 'gazette', 2],
] as const)('of the %s %s it counts %s events', (key, id, count) => {
  expect(view.counts[key].get(id)).toBe(count);
});
