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
          claims: [...claims, { by: 'council', says: 'It is.', question: 'is-it-raining', answer: 'yes' }],
          actors: ['council'],
          figures: [{ measure: 'violations', value: 12, by: 'mayor' }],
        }),
      ],
      two: { source: 'wire', events: [report('shots', { actors: ['mayor'], claims })] },
    },
    {
      measures: { violations: { label: 'violations', grows: true, breaches: true } },
      questions: {
        'who-fired': { text: 'Who fired?', thread: 'truce', answers: { south: 'South' } },
        'is-it-raining': { text: 'Is it raining?', answers: { yes: 'Yes' } },
      },
    },
  ),
);

test('the table has a day for each month, and says where each commitment stands on it', () => {
  const { days, rows } = buildCommitmentTable(chronology);
  expect(days).toEqual(['2025-02-28', '2025-03-31', '2025-04-30']);
  expect(rows).toMatchObject([
    {
      thread: { title: 'Truce' },
      states: [
        null,
        { step: 'proposed', joint: { id: 'offer' }, event: { id: 'offer' }, allegations: [] },
        {
          step: 'in-force',
          sides: [],
          allegations: [{ by: { name: 'North', party: 0 }, count: { value: 12 }, event: { id: 'shots' } }],
        },
      ],
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
    [...view.steps].map(([event, taken]) => [
      event,
      ...taken.flatMap(({ step, by, claims: shown }) => [
        `${step} ${by?.name ?? 'together'}`,
        ...shown.map(({ claim, source }) => `${claim.says} in ${source.name}`),
      ]),
    ]),
  ).toEqual([
    ['offer', 'proposed together'],
    ['start', 'in-force together'],
    ['shots', 'breach-alleged North', 'They fired. in Gazette', 'They fired. in Wire'],
  ]);
});

test('what is said of a breach that two sides allege is shown once', () => {
  const both = buildChronology(
    record({
      one: [
        defining('shots', '2025-04-02', {
          threads: [...truce('breach-alleged', 'mayor'), ...truce('breach-alleged', 'council')],
          claims,
        }),
      ],
    }),
  );
  const { steps } = buildThreadView(both, mustGet(both.threads, 'truce'));
  expect(steps.get('shots')?.map(({ by, claims: shown }) => [by?.name, by?.party, shown.length])).toEqual([
    ['North', 0, 1],
    ['Council', null, 0],
  ]);
});
