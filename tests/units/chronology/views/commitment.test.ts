import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import { buildCommitmentTable } from '../../../../src/chronology/views/commitment.ts';
import { buildThreadView } from '../../../../src/chronology/views/thread.ts';
import { defining, record, report } from '../../record.ts';

const truce = (step: 'proposed' | 'in-force' | 'breach-alleged', by?: string) => [
  { id: 'truce', step, ...(by !== undefined && { by }) },
];
const claims = [
  { by: 'mayor', says: 'They fired.', question: 'who-fired', answer: 'south' },
  { by: 'mayor', says: 'It rains.' },
];
const chronology = buildChronology(
  record(
    {
      one: [
        defining('offer', '2025-03-10', { threads: truce('proposed'), claims }),
        defining('start', '2025-04-01', {
          threads: truce('in-force'),
          summary: ['It began.', 'It held.'].map((says) => ({ says, from: ['one'] })),
        }),
        defining('shots', '2025-04-02', {
          threads: truce('breach-alleged', 'mayor'),
          claims,
          actors: ['council'],
          figures: [{ measure: 'violations', value: 12, by: 'mayor' }],
        }),
      ],
      two: { source: 'wire', events: [report('shots', { actors: ['mayor'], claims })] },
    },
    { measures: { violations: { label: 'violations', grows: true, breaches: true } } },
  ),
);

test('the table has a day for each month, and says where each commitment stands and when that changes', () => {
  const { days, rows } = buildCommitmentTable(chronology);
  expect(days).toEqual(['2025-02-28', '2025-03-31', '2025-04-30']);
  expect(rows).toMatchObject([
    {
      thread: { title: 'Truce' },
      states: [
        null,
        { step: 'proposed', event: { id: 'offer' }, allegations: [] },
        { step: 'in-force', sides: [], allegations: [{ name: 'North', count: { value: 12 } }] },
      ],
      turns: [{ day: '2025-03-10' }, { day: '2025-04-01' }, { day: '2025-04-02', state: { step: 'in-force' } }],
    },
  ]);
});

test('a thread has its steps, where it stands in the end, and what is disputed about it', () => {
  const view = buildThreadView(chronology, mustGet(chronology.threads, 'truce'));
  expect(view).toMatchObject({
    title: 'Truce',
    kind: 'commitment',
    last: { day: '2025-04-30', state: { step: 'in-force' } },
    questions: [{ text: 'Who fired?' }],
  });
  expect(
    view.steps.map(({ event, terms, actors, claims: shown }) => [
      event.id,
      terms,
      actors.map(({ name }) => name).join(),
      ...shown.map(({ claim, source }) => `${claim.says} in ${source.name}`),
    ]),
  ).toEqual([
    ['offer', 'What the article says of offer.', 'Mayor'],
    ['start', 'It began. It held.', 'Mayor'],
    ['shots', 'What the article says of shots.', 'Council,Mayor', 'They fired. in Gazette', 'They fired. in Wire'],
  ]);
});

test('a step has the side whose step it is', () => {
  const { steps } = buildThreadView(chronology, mustGet(chronology.threads, 'truce'));
  expect(steps.map(({ step, by }) => [step, by])).toEqual([
    ['proposed', null],
    ['in-force', null],
    ['breach-alleged', 'North'],
  ]);
});
