import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { measureCoverage } from '../../../../src/chronology/events/coverage.ts';
import { findExchanges } from '../../../../src/chronology/disputes/exchanges.ts';
import { defining, record, report } from '../../record.ts';

const sources = {
  gazette: { name: 'Gazette', kind: 'newspaper', country: 'North' },
  wire: { name: 'Wire', kind: 'news agency', country: 'South', control: 'state' },
  herald: { name: 'Herald', kind: 'newspaper', country: 'North', control: 'state' },
  beacon: { name: 'Beacon', kind: 'newspaper', country: 'North', control: 'independent', exile: true },
  mirror: { name: 'Mirror', kind: 'rewrite', rewrites: true },
} as const;
const site = { ...record({}).site, period: '2025-04-16/2025-04-21' };

const chronology = buildChronology(
  record(
    {
      one: [defining('offer', '2025-04-17'), defining('shots', '2025-04-19/2025-04-20'), defining('rumour', '2025-04')],
      two: { source: 'wire', events: [report('offer'), defining('reply', '2025-04-18')] },
      three: { source: 'mirror', events: [report('reply'), defining('echo', '2025-04-18')] },
    },
    { sources, site },
  ),
);
const coverage = measureCoverage(chronology);
const shares = (found: readonly { name: string; events: readonly { id: string }[] }[]) =>
  found.map(({ name, events }) => [name, events.map(({ id }) => id)]);

test('events by their number of independent sources', () => {
  expect(coverage.byIndependentSources.map(({ sources, events }) => [sources, events.map(({ id }) => id)])).toEqual([
    [0, ['echo']],
    [1, ['rumour', 'reply', 'shots']],
    [2, ['offer']],
  ]);
});

test('events by country and by kind of publisher, the most frequent first', () => {
  expect(shares(coverage.byCountry)).toEqual([
    ['North', ['rumour', 'offer', 'shots']],
    ['South', ['offer', 'reply']],
    ['', ['reply', 'echo']],
  ]);
  expect(shares(coverage.byKind).map(([name]) => name)).toEqual(['newspaper', 'news agency', 'rewrite']);
});

test('the most frequent is first, whatever is read first', () => {
  const built = buildChronology(
    record(
      {
        one: { source: 'wire', events: [defining('offer', '2025-04-17')] },
        two: { source: 'gazette', events: [defining('reply', '2025-04-18'), defining('vote', '2025-04-19')] },
      },
      { sources, site },
    ),
  );
  expect(measureCoverage(built).byCountry.map(({ name, events }) => [name, events.length])).toEqual([
    ['North', 2],
    ['South', 1],
  ]);
});

test('articles and events by who controls the publisher, states apart by country', () => {
  const events = { one: [defining('offer', '2025-04-17')], again: [report('offer')] };
  const controlled = measureCoverage(
    buildChronology(
      record(
        {
          ...events,
          two: { source: 'beacon', events: [report('offer')] },
          three: { source: 'wire', events: [report('offer')] },
          four: { source: 'herald', events: [report('offer')] },
          five: { source: 'herald', events: [defining('reply', '2025-04-18')] },
        },
        { sources, site },
      ),
    ),
  );
  expect(
    controlled.byControl.map(({ control, exile, country, articles, events: of }) => [
      control,
      exile,
      country,
      articles,
      of.length,
    ]),
  ).toEqual([
    ['state', false, 'North', 2, 2],
    ['state', false, 'South', 1, 1],
    ['independent', true, null, 1, 1],
    [null, false, null, 2, 1],
  ]);
});

test('events that publishers of one country alone report', () => {
  expect(shares(coverage.oneCountryOnly)).toEqual([['North', ['rumour', 'shots']]]);
});

test('where all publishers are of one country, no event is apart for that', () => {
  const local = record(
    { one: [defining('offer', '2025-04-17')], two: { source: 'mirror', events: [report('offer')] } },
    { sources, site },
  );
  expect(measureCoverage(buildChronology(local)).oneCountryOnly).toEqual([]);
  const lone = record({ one: [defining('offer', '2025-04-17')] }, { sources, site });
  expect(measureCoverage(buildChronology(lone)).oneCountryOnly).toEqual([]);
});

test('days of the period without an event of a known day', () => {
  expect(coverage.silentDays).toEqual(['2025-04-16', '2025-04-21']);
});

test('the longest stretches of a long period in which no event can fall, in place of its days', () => {
  const events = [
    defining('choir', '1130/1170'),
    defining('fire', '1174-09-05'),
    defining('vault', '117X'),
    ...Array.from({ length: 10 }, (_, index) =>
      defining(`fair-${index}`, `1180-01-${String(2 * index + 2).padStart(2, '0')}`),
    ),
    defining('fall', '1250'),
    defining('after', '1301'),
  ];
  const { silentDays, silences } = measureCoverage(
    buildChronology(record({ one: events }, { site: { ...site, period: '1120/1300' } })),
  );
  expect(silentDays).toBeNull();
  expect(silences).toHaveLength(10);
  expect(
    [silences[0], silences[1], ...silences.slice(-2)].map((span) => `${span?.earliest} to ${span?.latest}`),
  ).toEqual([
    '1120-01-01 to 1129-12-31',
    '1180-01-01 to 1180-01-01',
    '1180-01-21 to 1249-12-31',
    '1251-01-01 to 1300-12-31',
  ]);
});

test('a long period that events fill has no stretch without one', () => {
  const site = { ...record({}).site, period: '1120/1300' };
  expect(measureCoverage(buildChronology(record({ one: [defining('age', '1100/1400')] }, { site }))).silences).toEqual(
    [],
  );
});

test('whom an actor met or called, the most frequent first, then by the first event', () => {
  const { events } = buildChronology(
    record({
      one: [
        defining('visit', '2025-04-16', { kind: 'talks', actors: ['mayor', 'envoy'] }),
        defining('call', '2025-04-17', { kind: 'call', actors: ['mayor', 'council'] }),
        defining('summit', '2025-04-18', { kind: 'summit', actors: ['mayor', 'union', 'council'] }),
        defining('speech', '2025-04-19', { kind: 'statement', actors: ['mayor', 'press'] }),
      ],
    }),
  );
  expect(
    findExchanges({ events }, 'mayor').map(({ actor, events: shared }) => [actor, shared.map(({ id }) => id)]),
  ).toEqual([
    ['council', ['call', 'summit']],
    ['envoy', ['visit']],
    ['union', ['summit']],
  ]);
});
