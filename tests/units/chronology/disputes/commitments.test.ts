import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import {
  findCommitments,
  findSteps,
  monthEnds,
  stateOn,
  turningDays,
} from '../../../../src/chronology/disputes/commitments.ts';
import type { Step } from '../../../../src/record/schema/article.ts';
import { defining, record } from '../../record.ts';

/** The steps of a truce, by the day of the event that takes each. */
function steps(...taken: readonly (readonly [date: string, step: Step])[]) {
  const events = taken.map(([date, step], index) =>
    defining(`step-${index}`, date, { threads: [{ id: 'truce', step }] }),
  );
  return findSteps(buildChronology(record({ one: events })), 'truce');
}

const path = steps(
  ['2025-04-19', 'in-force'],
  ['2025-04-17', 'proposed'],
  ['2025-04-18', 'accepted'],
  ['2025-04-20', 'breach-alleged'],
  ['2025-04-21', 'expired'],
);

test('steps stand in the order in which they were taken', () => {
  expect(path.map(({ step }) => step)).toEqual(['proposed', 'accepted', 'in-force', 'breach-alleged', 'expired']);
});

test.each([
  ['2025-04-16', null, 0],
  ['2025-04-17', 'proposed', 0],
  ['2025-04-18', 'accepted', 0],
  ['2025-04-19', 'in-force', 0],
  ['2025-04-20', 'in-force', 1],
  ['2025-04-21', 'expired', 1],
  ['2025-05-31', 'expired', 1],
])('on %s it stands at %s, %i breaches alleged', (day, step, breaches) => {
  const state = stateOn(path, day);
  expect(state?.step ?? null).toBe(step);
  expect(state?.breaches ?? 0).toBe(breaches);
});

describe('what is in force for a stretch of time', () => {
  const stretch = steps(['2025-04-19T18:00+03:00/2025-04-21T00:00+03:00', 'in-force']);
  test.each([
    ['2025-04-18', null],
    ['2025-04-19', 'in-force'],
    ['2025-04-21', 'in-force'],
    ['2025-04-22', 'expired'],
  ])('on %s: %s', (day, step) => {
    expect(stateOn(stretch, day)?.step ?? null).toBe(step);
  });

  test('turns on its first day and on the first after its last', () => {
    expect(turningDays(stretch)).toEqual(['2025-04-19', '2025-04-22']);
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
  const vague = steps(['2025-03', 'proposed']);
  expect(stateOn(vague, '2025-03-30')).toBeNull();
  expect(stateOn(vague, '2025-03-31')?.step).toBe('proposed');
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
