import { expect, test } from 'vitest';
import { buildChronology } from '../../../src/chronology/chronology.ts';
import { findSteps } from '../../../src/chronology/disputes/commitments.ts';
import { buildState } from '../../../src/chronology/views/commitment.ts';
import { formatState } from '../../../src/format/words.ts';
import type { Figure, Step } from '../../../src/record/schema/article.ts';
import { defining, record } from '../record.ts';

/** An event of a truce: its day, its step, the actor whose step it is, and its figures. */
type Taken = readonly [date: string, step: Step, by?: string, figures?: Figure[]];

/** The state of a truce at the end of April, in words. */
function stateAfter(taken: readonly Taken[]): string {
  const chronology = buildChronology(
    record(
      {
        one: taken.map(([date, step, by, figures = []], index) =>
          defining(`step-${index}`, date, { threads: [{ id: 'truce', step, ...(by && { by }) }], figures }),
        ),
      },
      {
        site: {
          ...record({}).site,
          parties: [
            { id: 'north', name: 'North' },
            { id: 'south', name: 'South' },
          ],
        },
        actors: {
          mayor: { name: 'Mayor', type: 'office', party: 'north' },
          council: { name: 'Council', type: 'office', party: 'south' },
        },
        measures: { violations: { label: 'violations', grows: true, breaches: true } },
      },
    ),
  );
  return formatState(buildState(chronology, findSteps(chronology, 'truce'), '2025-04-30'));
}

const violations: Figure[] = [{ measure: 'violations', value: 2935, by: 'council', qualifier: 'over' }];

test.each<[string, readonly Taken[]]>([
  ['Not yet proposed', []],
  ['Proposed', [['2025-04-01', 'proposed']]],
  ['North: proposed', [['2025-04-01', 'proposed', 'mayor']]],
  [
    'Proposed; North: accepted; South: conditions set',
    [
      ['2025-04-01', 'proposed'],
      ['2025-04-02', 'accepted', 'mayor'],
      ['2025-04-03', 'conditions', 'council'],
    ],
  ],
  ['In force', [['2025-04-20/2025-05-20', 'in-force']]],
  ['Expired, compliance not reported', [['2025-04-20/2025-04-21', 'in-force']]],
  [
    'In force; violations alleged by South (over 2,935)',
    [
      ['2025-04-20/2025-05-20', 'in-force'],
      ['2025-04-21', 'breach-alleged', 'council', violations],
    ],
  ],
  [
    'In force; violations alleged by North and some',
    [
      ['2025-04-20/2025-05-20', 'in-force'],
      ['2025-04-21', 'breach-alleged', 'mayor'],
      ['2025-04-22', 'breach-alleged'],
    ],
  ],
  [
    'Expired; violations alleged by North',
    [
      ['2025-04-20/2025-04-21', 'in-force'],
      ['2025-04-21', 'breach-alleged', 'mayor'],
    ],
  ],
])('the state of a commitment reads “%s”', (words, taken) => {
  expect(stateAfter(taken)).toBe(words);
});
