import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { kinds } from '../../kinds.ts';
import { sortIntoLanes } from '../../../../src/pictures/overview/lanes.ts';
import { foldEmpty, headHeight, layOutOverview } from '../../../../src/pictures/overview/overview.ts';
import type { ReportAsWritten } from '../../../../src/record/schema/article.ts';
import { defining, record } from '../../record.ts';

const april = { from: '2025-04-01', to: '2025-04-30' };
const of = (...events: readonly ReturnType<typeof defining>[]) => buildChronology(record({ one: [...events] }));
const lanesOf = (chronology: ReturnType<typeof of>) =>
  sortIntoLanes(chronology, [...chronology.events.values()]).map(({ name, party, events }) => [
    name,
    party,
    events.map(({ id }) => id),
  ]);

test('what several do together and what happens on the ground has lanes of its own; all else is in that of a party', () => {
  const chronology = of(
    ...kinds.map(({ id }) => defining(id, '2025-04-18', { kind: id, actors: ['mayor', 'council'] })),
  );
  expect(lanesOf(chronology)).toEqual([
    ['Talks and agreements', null, ['talks', 'call', 'agreement', 'summit']],
    ['North', 0, ['statement', 'proposal', 'decision', 'deadline', 'sanctions', 'background']],
    ['On the ground', null, ['strike', 'violation']],
  ]);
});

test('lanes are those of the record, in its order, with those of the parties where it puts them', () => {
  const { site } = record({});
  const chronology = buildChronology(
    record(
      {
        one: [
          defining('seen', '2025-04-18', { kind: 'observation' }),
          defining('said', '2025-04-18', { kind: 'letter' }),
          defining('signed', '2025-04-18', { kind: 'letter', actors: ['council'] }),
        ],
      },
      {
        site: {
          ...site,
          lanes: [
            { id: 'parties', name: 'Everybody else' },
            { id: 'sky', name: 'In the sky' },
          ],
          kinds: [
            { id: 'letter', name: 'letter', mark: 'disc', lane: 'parties', speaks: true },
            { id: 'observation', name: 'observation', mark: 'hexagon', lane: 'sky', speaks: false },
          ],
        },
      },
    ),
  );
  expect(lanesOf(chronology)).toEqual([
    ['North', 0, ['said']],
    ['Everybody else', null, ['signed']],
    ['In the sky', null, ['seen']],
  ]);
});

test('an event stands in the lane of the party of its first actor, and those of no party in one of their own', () => {
  const chronology = of(
    defining('a', '2025-04-18', { actors: ['council', 'mayor'] }),
    defining('b', '2025-04-18', { actors: ['mayor', 'council'] }),
    defining('c', '2025-04-18', { actors: [] }),
  );
  expect(lanesOf(chronology)).toEqual([
    ['North', 0, ['b']],
    ['No party', null, ['a', 'c']],
  ]);
});

test('every event is in one lane, or before or after all days', () => {
  const chronology = of(
    defining('decade', '199X'),
    defining('before', '2025-03-31'),
    defining('into', '2025-03-31/2025-04-01'),
    defining('first', '2025-04-01'),
    defining('last', '2025-04-30', { kind: 'strike' }),
    defining('after', '2025-05-01'),
  );
  const overview = layOutOverview(chronology, [...chronology.events.values()], april);
  const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
  expect(ids(overview.before)).toEqual(['decade', 'before']);
  expect(ids(overview.after)).toEqual(['after']);
  expect(overview.lanes.map(({ marks, counts }) => [marks.map(({ event }) => event.id), counts])).toEqual([
    [
      ['into', 'first'],
      [2, 0, 0, 0, 0],
    ],
    [['last'], [0, 0, 0, 0, 1]],
  ]);
  expect(overview.bins.map(({ events }) => ids(events))).toEqual([['into', 'first'], [], [], [], ['last']]);
});

test.each([
  [
    'none is empty',
    ['2025-04-01', '2025-04-08', '2025-04-15', '2025-04-22', '2025-04-29'],
    '0: 1–6, 1: 7–13, 2: 14–20, 3: 21–27, 4: 28–30',
  ],
  ['the first and the last are empty', ['2025-04-15'], '0: 1–13, 2: 14–20, 3: 21–30'],
  ['some between are empty', ['2025-04-01', '2025-04-30'], '0: 1–6, 1: 7–27, 4: 28–30'],
])('bins that follow each other without an event share a row: %s', (_what, days, rows) => {
  const chronology = of(...days.map((day, index) => defining(`e${index}`, day)));
  const { bins } = layOutOverview(chronology, [...chronology.events.values()], april);
  const day = (written: string) => Number(written.slice(-2));
  expect(
    foldEmpty(bins)
      .map(({ index, from, to }) => `${index}: ${day(from)}–${day(to)}`)
      .join(', '),
  ).toBe(rows);
});

test('bins lie side by side over the whole width, and heads where their period begins', () => {
  const { bins, heads } = layOutOverview(of(), [], { from: '2025-03-31', to: '2025-04-13' });
  expect(bins.map(({ at, width }) => [at, width])).toEqual([
    [0, 50],
    [50, 50],
  ]);
  expect(heads).toEqual([
    { from: '2025-03-31', at: 0 },
    { from: '2025-04-01', at: 7.14 },
  ]);
});

test.each([
  [3, false, [{ at: 50, row: 0 }]],
  [40, true, [{ at: 50, row: 0 }]],
])('of %i events a day, the overview is crowded: %s, and keeps its height', (perDay, crowded, keys) => {
  const events = Array.from({ length: perDay }, (_, index) =>
    defining(`e${index}`, '2025-04-15T12:00Z', index === 0 ? { weight: 'key' } : {}),
  );
  const chronology = of(...events);
  const overview = layOutOverview(chronology, [...chronology.events.values()], {
    from: '2025-04-14',
    to: '2025-04-16',
  });
  expect(overview).toMatchObject({ crowded, keys: { marks: keys } });
  const height = overview.lanes.reduce((sum, lane) => sum + lane.height, headHeight + overview.keys.height);
  expect(height).toBeLessThanOrEqual(400);
  expect(overview.lanes.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))).toEqual([perDay]);
});

/** An overview of three days on whose middle so many events of each kind and weight begin. */
function onOneDay(...given: readonly (readonly [count: number, given: Partial<ReportAsWritten>])[]) {
  const events = given.flatMap(([count, one], kind) =>
    Array.from({ length: count }, (_, index) => defining(`e${kind}-${index}`, '2025-04-15', one)),
  );
  const chronology = of(...events);
  return layOutOverview(chronology, [...chronology.events.values()], { from: '2025-04-14', to: '2025-04-16' });
}

const strike = { kind: 'strike' };

test.each([
  ['a row of one event', [[1, {}]], [32], false],
  ['a row for each of a day', [[14, {}]], [344], false],
  ['numbers where these are too high', [[15, {}]], [343], true],
  [
    'two lanes',
    [
      [6, {}],
      [7, strike],
    ],
    [152, 176],
    false,
  ],
  [
    'two lanes of numbers',
    [
      [7, {}],
      [7, strike],
    ],
    [171, 171],
    true,
  ],
  [
    'numbers under a key event',
    [
      [14, {}],
      [1, { weight: 'key' }],
    ],
    [311],
    true,
  ],
  [
    'numbers under two key events',
    [
      [14, strike],
      [2, { weight: 'key' }],
    ],
    [143, 143],
    true,
  ],
] as const)('lanes are as high as their marks: %s', (_what, given, heights, crowded) => {
  const overview = onOneDay(...given);
  expect(overview.lanes.map(({ height }) => height)).toEqual(heights);
  expect(overview.crowded).toBe(crowded);
});

test('a lane of numbers is no lower than a line of them', () => {
  const parties = Array.from({ length: 15 }, (_, index) => ({ id: `p${index}`, name: `Party ${index}` }));
  const actors = Object.fromEntries(parties.map(({ id, name }) => [id, { name, type: 'office', party: id } as const]));
  const events = parties.map(({ id }) => defining(id, '2025-04-15', { actors: [id] }));
  const chronology = buildChronology(record({ one: events }, { site: { ...record({}).site, parties }, actors }));
  const overview = layOutOverview(chronology, [...chronology.events.values()], april);
  expect(overview.lanes.map(({ height }) => height)).toEqual(parties.map(() => 24));
});

test('a lane of more than a thousand events has no marks', () => {
  const marks = [1000, 1001].map((count) => onOneDay([count, {}]).lanes.map((lane) => lane.marks.length));
  expect(marks).toEqual([[1000], [0]]);
});

test('key events that have no room for marks are a lane of numbers, the first', () => {
  const { keys, lanes, kinds } = onOneDay([10, { weight: 'key' }], [5, {}]);
  expect(keys).toEqual({ marks: [], height: 0 });
  expect(lanes.map(({ name, party, events, counts }) => [name, party, events.length, counts])).toEqual([
    ['Key events', null, 10, [10]],
    ['North', 0, 15, [15]],
  ]);
  expect(kinds).toEqual([]);
});

test.each([
  [
    'all events that have marks',
    [
      [1, strike],
      [1, {}],
    ],
    ['statement', 'strike'],
  ],
  [
    'the key events where the others are numbers',
    [
      [20, strike],
      [1, { weight: 'key' }],
    ],
    ['statement'],
  ],
  ['no event', [], []],
] as const)('the kinds explained are those of %s', (_what, given, kinds) => {
  expect(onOneDay(...given).kinds.map(({ id }) => id)).toEqual(kinds);
});

test.each([
  ['none', [], 0],
  [
    'three of a lane',
    [
      [3, {}],
      [2, strike],
    ],
    3,
  ],
] as const)('the most that begin in a bin are %s', (_what, given, most) => {
  expect(onOneDay(...given).most).toBe(most);
});

test('key events have a height of their own, by their rows', () => {
  const heights = [0, 1, 3].map((count) => onOneDay([count, { weight: 'key' }]).keys.height);
  expect(heights).toEqual([0, 32, 80]);
});

test('an empty overview has no lanes', () => {
  expect(layOutOverview(of(), [], april).lanes).toEqual([]);
});

test.each([
  ['1120-01-01', '2019-12-31', ['1120', '1200', '1250', '1300']],
  ['1145-01-01', '2019-12-31', ['1145', '1200', '1250', '1300']],
  ['1990-01-01', '2019-12-31', ['1990', '1992', '1994', '1996']],
  ['2025-02-01', '2025-04-30', ['1', '3', '10', '17']],
])('from %s to %s, no label runs into the one before', (from, to, labels) => {
  const { bins } = layOutOverview(of(defining('a', from)), [], { from, to });
  expect(
    bins
      .map(({ tick }) => tick)
      .filter((tick) => tick !== '')
      .slice(0, 4),
  ).toEqual(labels);
});
