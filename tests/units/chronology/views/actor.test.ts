import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildActorView } from '../../../../src/chronology/views/actor.ts';
import type { Actor } from '../../../../src/record/schema/registries.ts';
import { defining, record, report } from '../../record.ts';

const chronology = buildChronology(
  record({
    one: [
      defining('talks', '2025-04-18', {
        kind: 'talks',
        actors: ['mayor', 'council'],
        claims: [
          { by: 'mayor', says: 'It rains.' },
          { by: 'mayor', says: 'They fired.', quote: 'they fired', question: 'who-fired', answer: 'south' },
        ],
      }),
    ],
    two: { source: 'wire', events: [report('talks', { claims: [{ by: 'mayor', says: 'It is wet.' }] })] },
  }),
);
const [mayor, council] = ['mayor', 'council'].map((id) => buildActorView(chronology, mustGet(chronology.actors, id)));

test('an actor has its party, and other spellings', () => {
  expect(mayor).toMatchObject({ name: 'Mayor', type: 'office', party: 0, partyName: 'North', aliases: ['Мэр'] });
  expect(council).toMatchObject({ name: 'Council', party: null, partyName: null, aliases: [] });
});

test('an actor has its roles, one after another', () => {
  const rolesIn = (given: Partial<Actor>) => {
    const actors = { mayor: { name: 'Mayor', type: 'office' as const, ...given } };
    const built = buildChronology(record({}, { actors }));
    return buildActorView(built, mustGet(built.actors, 'mayor')).roles.map(({ role, until }) => [role, until?.edtf]);
  };
  expect(rolesIn({})).toEqual([]);
  expect(rolesIn({ role: 'Head' })).toEqual([['Head', undefined]]);
  expect(rolesIn({ roles: [{ role: 'Deputy', until: '2025-04' }, { role: 'Head' }] })).toEqual([
    ['Deputy', '2025-04'],
    ['Head', undefined],
  ]);
});

test('what it said is grouped by question, what is on none comes last', () => {
  expect(mayor?.claims).toBe(3);
  expect(
    mayor?.sayings.map(({ question, claims }) => [question?.text, ...claims.map(({ claim }) => claim.says)]),
  ).toEqual([
    ['Who fired?', 'They fired.'],
    [undefined, 'It rains.', 'It is wet.'],
  ]);
});

test('each publisher is counted with the claims and quotations it carries', () => {
  expect(mayor?.carriers.map(({ source, claims, quotes }) => [source.name, claims, quotes])).toEqual([
    ['Gazette', 2, 1],
    ['Wire', 1, 0],
  ]);
});

test('whom it met is named', () => {
  const met = [mayor, council].map((actor) =>
    actor?.exchanges.map((one) => [one.actor.name, ...one.events.map(({ id }) => id)]),
  );
  expect(met).toEqual([[['Council', 'talks']], [['Mayor', 'talks']]]);
});

test('an actor that says nothing has nothing to show', () => {
  expect(council).toMatchObject({ claims: 0, sayings: [], carriers: [] });
});
