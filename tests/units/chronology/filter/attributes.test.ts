import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { formatAttributes, parseAttributes } from '../../../../src/chronology/filter/attributes.ts';
import { describeForFilter } from '../../../../src/chronology/filter/filterable.ts';
import { defining, record, report } from '../../record.ts';

const { events } = buildChronology(
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

describe('the attributes of an event', () => {
  test.each([
    [
      'talks',
      {
        'data-actors': 'mayor council',
        'data-kind': 'statement',
        'data-sources': 'gazette wire',
        'data-threads': 'truce',
        'data-place': 'harbour',
        'data-questions': 'who-fired',
        'data-weight': 'key',
        'data-earliest': '2025-04-17',
        'data-latest': '2025-04-19',
      },
    ],
    [
      'roots',
      {
        'data-actors': 'mayor',
        'data-kind': 'statement',
        'data-sources': 'gazette',
        'data-threads': '',
        'data-place': '',
        'data-questions': '',
        'data-weight': 'normal',
        'data-earliest': '1990-01-01',
        'data-latest': '1999-12-31',
      },
    ],
  ])('of %s say what the filter needs to know, and read back the same', (id, expected) => {
    const event = events.get(id);
    const facts = event && describeForFilter(event);
    const attributes = facts && formatAttributes(facts);
    expect(attributes).toEqual(expected);
    const data = Object.entries(attributes ?? {}).map(([name, value]) => [name.replace('data-', ''), value] as const);
    expect(parseAttributes(id, Object.fromEntries(data))).toEqual(facts);
  });

  test('that are missing are empty', () => {
    expect(parseAttributes('talks', {})).toMatchObject({
      id: 'talks',
      actors: [],
      place: [],
      earliest: '',
      latest: '',
    });
  });
});
