import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildThreadView } from '../../../../src/chronology/views/thread.ts';
import { defining, record } from '../../record.ts';

const chronology = buildChronology(
  record(
    {
      one: [
        defining('offer', '2025-03-17', { threads: [{ id: 'truce', step: 'proposed', by: 'north' }] }),
        defining('yes', '2025-04-10', { threads: [{ id: 'truce', step: 'in-force' }] }),
        defining('talks', '2025-04-11', { threads: ['visits'] }),
      ],
    },
    {
      threads: {
        truce: { title: 'Truce', description: 'A truce.', kind: 'commitment' },
        visits: { title: 'Visits', description: 'Who went where.', kind: 'storyline' },
      },
    },
  ),
);
const view = (id: string) => buildThreadView(chronology, mustGet(chronology.threads, id));

test('a commitment has its steps, its questions, and its state on the last day of the record', () => {
  const { steps, last, questions, ...thread } = view('truce');
  expect(thread).toEqual({ id: 'truce', title: 'Truce', kind: 'commitment', description: 'A truce.' });
  expect([...steps].map(([event, taken]) => [event, ...taken.map(({ step, by }) => [step, by?.name ?? null])])).toEqual(
    [
      ['offer', ['proposed', 'North']],
      ['yes', ['in-force', null]],
    ],
  );
  expect(last.day).toBe('2025-04-30');
  expect(last.state).not.toBeNull();
  expect(questions.map(({ id }) => id)).toEqual(['who-fired']);
});

test('a storyline has no steps, no state, and no question of another thread', () => {
  const { steps, last, questions } = view('visits');
  expect([steps.size, last, questions]).toEqual([0, { day: '2025-04-30', state: null }, []]);
});
