import { expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { actorsByParty, sideOf } from '../../../src/chronology/parties.ts';
import { record } from '../record.ts';

const { site, ...rest } = record({});
const chronology = buildChronology({
  ...rest,
  site: {
    ...site,
    parties: [
      { id: 'south', name: 'South' },
      { id: 'east', name: 'East' },
      { id: 'north', name: 'North' },
    ],
  },
  actors: {
    mayor: { name: 'Mayor', type: 'office', party: 'north' },
    council: { name: 'Council', type: 'office' },
    guild: { name: 'Guild', type: 'organisation', party: 'south' },
    clerk: { name: 'Clerk', type: 'person', party: 'north' },
  },
});

test('actors are grouped by party, those of none last, and a party without any is left out', () => {
  expect(actorsByParty(chronology).map(({ id, name, actors }) => [id, name, ...actors.map((one) => one.id)])).toEqual([
    ['south', 'South', 'guild'],
    ['north', 'North', 'mayor', 'clerk'],
    ['', '', 'council'],
  ]);
});

test.each([
  ['mayor', 'north'],
  ['council', 'council'],
  ['nobody', 'nobody'],
])('%s speaks for %s', (actor, side) => {
  expect(sideOf(chronology.actors, actor)).toBe(side);
});
