import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { formatDays, formatPlaces, parseAttributes } from '../../../../src/chronology/filter/attributes.ts';
import { listChoices } from '../../../../src/chronology/filter/choices.ts';
import { describeForFilter } from '../../../../src/chronology/filter/filterable.ts';
import { defining, record, report } from '../../record.ts';

const datasetOf = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.replace('data-', ''), value]));

test('the page says of each event what the filter needs to know, and it reads back the same', () => {
  const chronology = buildChronology(
    record({
      one: [
        defining('talks', '2025-04-17/2025-04-19', {
          weight: 'key',
          actors: ['mayor', 'council'],
          place: 'harbour',
          threads: ['truce'],
          claims: [{ by: 'mayor', says: 'They fired.', question: 'who-fired', answer: 'north' }],
        }),
        defining('roots', '199X'),
      ],
      two: { source: 'wire', events: [report('talks', { actors: ['mayor'] })] },
    }),
  );
  const order = ['talks', 'roots'];
  const facts = order.flatMap((id) => chronology.events.get(id) ?? []).map(describeForFilter);
  expect(facts).toMatchObject([
    { id: 'talks', actors: ['mayor', 'council'], sources: ['gazette', 'wire'], weight: ['key'], latest: '2025-04-19' },
    { id: 'roots', actors: ['mayor'], place: [], questions: [], earliest: '1990-01-01', latest: '1999-12-31' },
  ]);
  const choices = listChoices(chronology, order)
    .filter(({ key }) => key !== 'not')
    .flatMap(({ key, choices: offered }) =>
      offered.map(({ id, places }) => ({ name: key, value: id, dataset: { events: formatPlaces(places) } })),
    );
  const elements = facts.map((event) => ({ id: event.id, dataset: datasetOf(formatDays(event)) }));
  expect(parseAttributes(elements, choices)).toEqual(facts);
});

test.each([
  ['2025-04-17', '2025-04-19', { 'data-earliest': '2025-04-17', 'data-latest': '2025-04-19' }],
  ['2025-04-17', '2025-04-17', { 'data-earliest': '2025-04-17' }],
])('an event from %s to %s has the last day where it is another', (earliest, latest, expected) => {
  expect(formatDays({ earliest, latest })).toEqual(expected);
});

describe('places of events', () => {
  test.each([
    [[], ''],
    [[0], '1'],
    [[0, 1, 2, 5], '1113'],
    [[33], 'y'],
    [[34], 'z0'],
    [[0, 35, 36], '1z01'],
    [[70, 271], 'zz1zzzzzq'],
  ])('%j are written %j, and read back', (places, text) => {
    expect(formatPlaces(places)).toBe(text);
    const events = Array.from({ length: 272 }, (_, at) => ({ id: String(at), dataset: {} }));
    const found = parseAttributes(events, [{ name: 'actor', value: 'mayor', dataset: { events: text } }]);
    expect(found.flatMap(({ actors }, at) => (actors.includes('mayor') ? [at] : []))).toEqual(places);
  });

  test('a choice without an event has none', () => {
    const events = Array.from({ length: 300 }, (_, at) => ({ id: String(at), dataset: {} }));
    const found = parseAttributes(events, [{ name: 'actor', value: 'mayor', dataset: {} }]);
    expect(found.flatMap(({ actors }) => actors)).toEqual([]);
  });

  test('of a page that has fewer events name none', () => {
    expect(parseAttributes([], [{ name: 'actor', value: 'mayor', dataset: { events: '1' } }])).toEqual([]);
  });
});
