import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import {
  findCommitments,
  findSteps,
  monthEnds,
  publishedDays,
  stateOn,
  tableDays,
  turningDays,
} from '../../../../src/chronology/disputes/commitments.ts';
import type { Figure, Step } from '../../../../src/record/schema/article.ts';
import { defining, record } from '../../record.ts';

/** The steps of a truce, by the day of the event that takes each, and the state they come to on a day. */
function truce(...taken: readonly (readonly [date: string, step: Step, by?: string, figures?: Figure[]])[]) {
  const events = taken.map(([date, step, by, figures], index) =>
    defining(`step-${index}`, date, {
      threads: [{ id: 'truce', step, ...(by !== undefined && { by }) }],
      figures: figures ?? [],
    }),
  );
  const chronology = buildChronology(
    record(
      { one: events },
      {
        actors: {
          mayor: { name: 'Mayor', type: 'office', party: 'north' },
          council: { name: 'Council', type: 'office', party: 'south' },
        },
        measures: {
          violations: { label: 'violations', grows: true, breaches: true },
          days: { label: 'days', grows: false },
        },
      },
    ),
  );
  const steps = findSteps(chronology, 'truce');
  return { steps, on: (day: string) => stateOn(chronology, steps, day) };
}

const path = truce(
  ['2025-04-19', 'in-force'],
  ['2025-04-17', 'proposed'],
  ['2025-04-18', 'accepted'],
  ['2025-04-20', 'breach-alleged'],
  ['2025-04-21', 'expired'],
);

test('steps stand in the order in which they were taken', () => {
  expect(path.steps.map(({ step }) => step)).toEqual(['proposed', 'accepted', 'in-force', 'breach-alleged', 'expired']);
});

test.each([
  ['2025-04-16', null, 0],
  ['2025-04-17', 'proposed', 0],
  ['2025-04-18', 'accepted', 0],
  ['2025-04-19', 'in-force', 0],
  ['2025-04-20', 'in-force', 1],
  ['2025-04-21', 'expired', 1],
  ['2025-05-31', 'expired', 1],
])('on %s it is %s, and %i sides allege breaches', (day, step, sides) => {
  const state = path.on(day);
  expect(state?.joint?.step ?? null).toBe(step);
  expect(state?.allegations.length ?? 0).toBe(sides);
});

describe('what is in force for a stretch of time', () => {
  const stretch = truce(['2025-04-19T18:00+03:00/2025-04-21T00:00+03:00', 'in-force']);
  test.each([
    ['2025-04-18', undefined, undefined],
    ['2025-04-19', 'in-force', false],
    ['2025-04-21', 'in-force', false],
    ['2025-04-22', 'in-force', true],
  ])('on %s: %s, lapsed %s', (day, step, lapsed) => {
    const state = stretch.on(day);
    expect([state?.joint?.step, state?.lapsed, state?.unreported]).toEqual([step, lapsed, lapsed]);
  });

  test('turns on its first day and on the first after its last', () => {
    expect(turningDays(stretch.steps)).toEqual(['2025-04-19', '2025-04-22']);
  });
});

describe('each party has a state of its own', () => {
  const offer = truce(
    ['2025-03-11', 'proposed'],
    ['2025-03-11', 'accepted', 'mayor'],
    ['2025-03-13', 'conditions', 'south'],
    ['2025-04-20', 'in-force'],
    ['2025-04-21', 'rejected', 'north'],
  );
  test.each([
    ['2025-03-11', 'proposed', { north: 'accepted' }],
    ['2025-03-13', 'proposed', { north: 'accepted', south: 'conditions' }],
    ['2025-04-20', 'in-force', {}],
    ['2025-04-21', 'in-force', { north: 'rejected' }],
  ])('on %s: %s by all, then %j', (day, joint, sides) => {
    const state = offer.on(day);
    expect(state?.joint?.step).toBe(joint);
    expect(Object.fromEntries([...(state?.sides ?? [])].map(([side, { step }]) => [side, step]))).toEqual(sides);
  });

  test('what only one side has proposed is proposed by that side', () => {
    const state = truce(['2025-03-11', 'proposed', 'mayor']).on('2025-03-12');
    expect([state?.joint, [...(state?.sides.keys() ?? [])]]).toEqual([null, ['north']]);
  });
});

test.each([
  ['2025-05-08', false],
  ['2025-05-10', false],
  ['2025-05-11', true],
])('what one side alone has in force for a stretch of time is over when that has passed: on %s %s', (day, over) => {
  const alone = truce(['2025-04-28', 'proposed'], ['2025-05-08/2025-05-10', 'in-force', 'north']).on(day);
  expect([...(alone?.sides.values() ?? [])].map(({ step, lapsed }) => [step, lapsed])).toEqual([['in-force', over]]);
  expect(alone?.lapsed).toBe(false);
});

describe('breaches are counted by the side that alleges them', () => {
  const violations = (value: number, by: string): Figure => ({ measure: 'violations', value, by });
  const state = truce(
    ['2025-04-19/2025-04-20', 'in-force'],
    ['2025-04-20', 'breach-alleged', 'north', [violations(900, 'mayor'), violations(4900, 'council')]],
    [
      '2025-04-21',
      'breach-alleged',
      'north',
      [violations(2935, 'mayor'), { measure: 'days', value: 9000, by: 'mayor' }],
    ],
    ['2025-04-21', 'breach-alleged', 'south'],
    ['2025-04-22', 'breach-alleged'],
  ).on('2025-04-30');

  test('with the largest number that each gives, and none where it gives none', () => {
    expect(state?.allegations.map(({ by, count }) => [by, count?.figure.value ?? null])).toEqual([
      ['north', 2935],
      ['south', 4900],
      [null, null],
    ]);
  });

  test('the number stands with the event of which it is given', () => {
    const [north] = truce(
      ['2025-04-19', 'in-force'],
      ['2025-04-20', 'breach-alleged', 'north'],
      ['2025-04-21', 'breach-alleged', 'north', [violations(100, 'mayor')]],
    ).on('2025-04-30')?.allegations ?? [undefined];
    expect([north?.event.id, north?.count?.event.id]).toEqual(['step-1', 'step-2']);
  });

  test('a number in a report of another step is none of a breach', () => {
    const [north] = truce(
      ['2025-04-19', 'accepted', 'north', [violations(100, 'mayor')]],
      ['2025-04-20', 'breach-alleged', 'north', [violations(80, 'mayor')]],
    ).on('2025-04-30')?.allegations ?? [undefined];
    expect(north?.count?.figure.value).toBe(80);
  });

  test.each<[what: string, figures: readonly Figure[], expected: string]>([
    ['a limit', [{ ...violations(5000, 'mayor'), qualifier: 'almost' }, violations(5000, 'mayor')], ' 5000'],
    [
      'a limit above',
      [violations(100, 'mayor'), { ...violations(100, 'mayor'), qualifier: 'more than' }],
      'more than 100',
    ],
    [
      'a rounder one',
      [{ ...violations(3000, 'mayor'), qualifier: 'nearly' }, violations(2935, 'mayor'), violations(900, 'mayor')],
      ' 2935',
    ],
    [
      'one that was replaced',
      [{ ...violations(3000, 'mayor'), standing: 'superseded' }, violations(2935, 'mayor')],
      ' 2935',
    ],
  ])('the largest beside %s', (_what, figures, expected) => {
    const [north] = truce(['2025-04-19', 'in-force'], ['2025-04-20', 'breach-alleged', 'north', [...figures]]).on(
      '2025-04-30',
    )?.allegations ?? [undefined];
    const { qualifier = '', value } = north?.count?.figure ?? { value: 0 };
    expect(`${qualifier} ${value}`).toBe(expected);
  });

  test('and what is over is reported on', () => {
    expect([state?.lapsed, state?.unreported]).toEqual([true, false]);
  });
});

test.each([
  ['2025-02/2025-04', ['2025-02-28', '2025-03-31', '2025-04-30']],
  ['2025-02-10/2025-05-15', ['2025-02-28', '2025-03-31', '2025-04-30', '2025-05-15']],
  ['2025-04', ['2025-04-30']],
  ['2024-02-01/2024-02-10', ['2024-02-10']],
])('the months of %s end on %j', (period, ends) => {
  expect(monthEnds(period)).toEqual(ends);
});

test('a step counts from the day by which it has certainly been taken', () => {
  const vague = truce(['2025-03', 'proposed']);
  expect(vague.on('2025-03-30')).toBeNull();
  expect(vague.on('2025-03-31')?.joint?.step).toBe('proposed');
});

test('commitments alone have a path; storylines have none', () => {
  const chronology = buildChronology(
    record(
      { one: [defining('talks', '2025-04-18')] },
      {
        threads: {
          quarrel: { title: 'Quarrel', description: 'A quarrel.', kind: 'storyline' },
          truce: { title: 'Truce', description: 'A truce.', kind: 'commitment' },
        },
      },
    ),
  );
  expect(findCommitments(chronology).map(({ id }) => id)).toEqual(['truce']);
  expect(findSteps(chronology, 'truce')).toEqual([]);
});

test('a thread has its own steps alone, and none of an event that only belongs to it', () => {
  const chronology = buildChronology(
    record({
      one: [
        defining('offer', '2025-04-17', { threads: [{ id: 'truce', step: 'proposed' }, 'quarrel'] }),
        defining('deal', '2025-04-18', {
          threads: [
            { id: 'treaty', step: 'accepted' },
            { id: 'truce', step: 'expired' },
          ],
        }),
        defining('speech', '2025-04-19', { threads: ['truce'] }),
      ],
    }),
  );
  const steps = (thread: string) => findSteps(chronology, thread).map(({ event, step }) => [event.id, step]);
  expect(steps('truce')).toEqual([
    ['offer', 'proposed'],
    ['deal', 'expired'],
  ]);
  expect([steps('treaty'), steps('quarrel')]).toEqual([[['deal', 'accepted']], []]);
});

describe('the days of a table of commitments', () => {
  const abbey = '1120/2019';
  test.each([
    [
      'the ends of all months of a short record',
      '2025-02/2025-04',
      ['2025-03-02'],
      ['2025-02-28', '2025-03-31', '2025-04-30'],
    ],
    [
      'the months in which one turns, and the last day',
      abbey,
      ['1521-12-31', '1300-02-03'],
      ['1300-02-28', '1521-12-31', '2019-12-31'],
    ],
    ['the first month, of what turned before', abbey, ['1066-10-14'], ['1120-01-31', '2019-12-31']],
    ['nothing but the last day, of what turns after', abbey, ['2020-05-01'], ['2019-12-31']],
    ['nothing but the last day, where nothing turns', abbey, [], ['2019-12-31']],
    [
      'years, where months are too many',
      abbey,
      ['1521-01-03', '1521-02-03', '1521-03-03'],
      ['1521-12-31', '2019-12-31'],
    ],
    [
      'decades, where years are too many',
      abbey,
      ['1520', '1521', '1522'].map((year) => `${year}-05-01`),
      ['1529-12-31', '2019-12-31'],
    ],
    [
      'centuries, where decades are too many',
      abbey,
      ['1501', '1521', '1541'].map((year) => `${year}-05-01`),
      ['1599-12-31', '2019-12-31'],
    ],
    [
      'the last day, where centuries are too many',
      abbey,
      ['1201', '1321', '1441'].map((year) => `${year}-05-01`),
      ['2019-12-31'],
    ],
  ] as const)('are %s', (_, period, turns, days) => {
    expect(tableDays(period, turns, 3)).toEqual(days);
  });
});

test('a long record publishes a commitment at the ends of the months in which it turns', () => {
  expect(publishedDays('2020-01/2029-12', path.steps)).toHaveLength(120);
  expect(publishedDays('2020-01/2030-01', path.steps)).toEqual(['2025-04-30', '2030-01-31']);
});
