import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { divideByPeriod } from '../../../../src/chronology/events/parts.ts';
import { selectEvents } from '../../../../src/chronology/filter/filterable.ts';
import { type ActorView, buildActorView, listStatementPages } from '../../../../src/chronology/views/actor.ts';
import { mostOnPage } from '../../../../src/chronology/views/part.ts';
import type { Chronology } from '../../../../src/chronology/model.ts';
import type { Actor } from '../../../../src/record/schema/registries.ts';
import { defining, record, report } from '../../record.ts';

/** What the page of an actor shows of it. */
function viewOf(built: Chronology, id: string): ActorView {
  const events = divideByPeriod(selectEvents(built, { actor: [id] }), mostOnPage);
  return buildActorView(built, mustGet(built.actors, id), events);
}

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
const [mayor, council] = ['mayor', 'council'].map((id) => viewOf(chronology, id));

test('an actor has its party, and other spellings', () => {
  expect(mayor).toMatchObject({ name: 'Mayor', type: 'office', party: 0, partyName: 'North', aliases: ['Мэр'] });
  expect(council).toMatchObject({ name: 'Council', party: null, partyName: null, aliases: [] });
});

test('an actor has its roles, one after another', () => {
  const rolesIn = (given: Partial<Actor>) => {
    const actors = { mayor: { name: 'Mayor', type: 'office' as const, ...given } };
    const built = buildChronology(record({}, { actors }));
    return viewOf(built, 'mayor').roles.map(({ role, until }) => [role, until?.edtf]);
  };
  expect(rolesIn({})).toEqual([]);
  expect(rolesIn({ role: 'Head' })).toEqual([['Head', undefined]]);
  expect(rolesIn({ roles: [{ role: 'Deputy', until: '2025-04' }, { role: 'Head' }] })).toEqual([
    ['Deputy', '2025-04'],
    ['Head', undefined],
  ]);
});

/** Of an actor, each group of statements with its address, and in it each question with what was said when. */
function statementsOf(built: Chronology, id: string) {
  return viewOf(built, id).statements.map(({ thread, anchor, claims, sayings }) => ({
    group: `${thread?.title ?? 'other'} #${anchor} ${claims}`,
    sayings: sayings.map(
      ({ question, occasions, ...saying }) =>
        `${question?.text ?? 'no question'} #${saying.anchor ?? ''}: ${occasions
          .map(({ date, claims: given }) => `${date.edtf} ${given.map(({ claim }) => claim.says).join(' / ')}`)
          .join(', ')}`,
    ),
  }));
}

test('what it said is grouped by thread and question, each with an address; what is on none comes last', () => {
  expect(mayor?.claims).toBe(3);
  expect(statementsOf(chronology, 'mayor')).toEqual([
    { group: 'Truce #truce 1', sayings: ['Who fired? #who-fired: 2025-04-18 They fired.'] },
    { group: 'other #_other 2', sayings: ['no question #: 2025-04-18 It rains. / It is wet.'] },
  ]);
});

test('a statement is dated by when it was said, the newest last; on no question, it is on every thread of its event', () => {
  const threads = {
    truce: { title: 'Truce', description: 'A truce.', kind: 'commitment' as const },
    ferries: { title: 'Ferries', description: 'More of them.', kind: 'storyline' as const },
  };
  const claims = [
    { by: 'mayor', says: 'Late.', said: '2025-04-20' },
    { by: 'mayor', says: 'Early.', said: '2025-04-02' },
    { by: 'mayor', says: 'North.', question: 'who-fired', answer: 'north' },
  ];
  const article = {
    date: '2025-04-21',
    events: [defining('shots', '2025-04-16', { kind: 'strike', threads: ['truce', 'ferries'], claims })],
  };
  expect(statementsOf(buildChronology(record({ article }, { threads })), 'mayor')).toEqual([
    {
      group: 'Truce #truce 3',
      sayings: ['Who fired? #who-fired: 2025-04-21 North.', 'no question #: 2025-04-02 Early., 2025-04-20 Late.'],
    },
    { group: 'Ferries #ferries 2', sayings: ['no question #: 2025-04-02 Early., 2025-04-20 Late.'] },
  ]);
});

test('a group leaves its address to an event of the same id', () => {
  const claims = [{ by: 'mayor', says: 'North.', question: 'who-fired', answer: 'north' }];
  const built = buildChronology(record({ one: [defining('truce', '2025-04-18', { claims })] }));
  expect(statementsOf(built, 'mayor').map(({ group }) => group)).toEqual(['Truce #_truce 1']);
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

test('of one with more events than a page holds, those met in the last year are named, and which year that is', () => {
  const met = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      defining(`e${index}`, index < 100 ? '2024-04-17' : '2025-04-17', { kind: 'talks', actors: ['mayor', 'council'] }),
    );
  const exchangesOf = (count: number) => {
    const { exchangesIn, exchanges } = viewOf(buildChronology(record({ one: met(count) })), 'mayor');
    return [exchangesIn, ...exchanges.map(({ actor, events }) => `${actor.name} ${events.length}`)];
  };
  expect(exchangesOf(200)).toEqual(['', 'Council 200']);
  expect(exchangesOf(201)).toEqual(['2025', 'Council 101']);
});

test('an actor that says nothing has nothing to show', () => {
  expect(council).toMatchObject({ claims: 0, statements: [], carriers: [] });
});

test('an actor who said more than a page holds has a page of statements for each thread', () => {
  const saying = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({ by: 'mayor', says: `Point ${from + index}.` }));
  const events = [
    defining('talks', '2025-04-17', { threads: ['truce'], claims: saying(0, 120) }),
    defining('vote', '2025-04-18', { claims: saying(120, 201) }),
  ];
  const pagesOf = (built: Chronology) =>
    listStatementPages(built).map(({ actor, statements }) => [actor.id, statements.name, statements.claims]);
  const built = buildChronology(record({ one: events }));
  expect(pagesOf(built)).toEqual([
    ['mayor', 'truce', 120],
    ['mayor', '_other', 81],
  ]);
  expect(viewOf(built, 'mayor').statementsApart).toBe(true);
  expect(pagesOf(chronology)).toEqual([]);
  expect(mayor?.statementsApart).toBe(false);
});
