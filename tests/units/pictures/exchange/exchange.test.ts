import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { type ExchangeItem, layOutExchange } from '../../../../src/pictures/exchange/exchange.ts';
import type { ReportAsWritten } from '../../../../src/record/schema/article.ts';
import { defining, record } from '../../record.ts';

function layOut(reports: readonly ReportAsWritten[], among = reports.map(({ id }) => id)) {
  const chronology = buildChronology(record({ one: [...reports] }));
  return layOutExchange(
    chronology,
    [...chronology.events.values()].filter(({ id }) => among.includes(id)),
  );
}

const exchange = [
  defining('offer', '2025-03-30', { kind: 'proposal' }),
  defining('strike', '2025-04-02', { kind: 'strike' }),
  defining('refusal', '2025-04-02', { actors: ['council'], respondsTo: ['offer'] }),
  defining('visit', '2025-04-03'),
  defining('talks', '2025-04-07', { kind: 'talks', actors: ['council', 'mayor'], respondsTo: ['offer'] }),
];

test('each event that answers or is answered has a row, with its lane, its day, and what passes it', () => {
  const { lanes = [], rows = [] } = layOut(exchange) ?? {};
  expect(lanes.map(({ name }) => name)).toEqual(['Talks and agreements', 'North', 'No party']);
  expect(
    rows.map(({ event, lane, day, skipped, stems }) => [
      event.id,
      lanes[lane]?.name,
      day,
      skipped,
      stems.map(({ part }) => part).join(),
    ]),
  ).toEqual([
    ['offer', 'North', '2025-03-30', 0, 'first'],
    ['refusal', 'No party', '2025-04-02', 2, 'answered'],
    ['talks', 'Talks and agreements', '2025-04-07', 4, 'last'],
  ]);
});

test('marks and lines are at the places of their lanes', () => {
  const { lanes, rows = [] } =
    layOut([
      defining('offer', '2025-03-30'),
      defining('refusal', '2025-04-02', { actors: ['council'], respondsTo: ['offer'] }),
      defining('acceptance', '2025-04-03', { respondsTo: ['offer'] }),
    ]) ?? {};
  // Of 7.4 parts, the first lane has 4.2: half its mark is 1.2, and its line is at 2.9.
  expect(lanes).toEqual([
    { name: 'North', party: 0, at: 16.2 },
    { name: 'No party', party: null, at: 73 },
  ]);
  expect(rows.map(({ lane, at, stems }) => [lane, at, stems])).toEqual([
    [0, 16.2, [{ lane: 0, at: 39.2, part: 'first' }]],
    [1, 73, [{ lane: 0, at: 39.2, part: 'answered' }]],
    [0, 16.2, [{ lane: 0, at: 39.2, part: 'last' }]],
  ]);
});

test('a line passes what does not answer its event', () => {
  const { rows = [] } =
    layOut([
      defining('offer', '2025-04-01'),
      defining('question', '2025-04-01'),
      defining('reply', '2025-04-03', { respondsTo: ['question'] }),
      defining('refusal', '2025-04-04', { respondsTo: ['offer'] }),
    ]) ?? {};
  expect(
    rows.map(({ event, day, skipped, stems }) => [event.id, day, skipped, stems.map(({ at, part }) => [at, part])]),
  ).toEqual([
    ['offer', '2025-04-01', 0, [[55.8, 'first']]],
    [
      'question',
      null,
      0,
      [
        [55.8, 'through'],
        [75, 'first'],
      ],
    ],
    [
      'reply',
      '2025-04-03',
      1,
      [
        [55.8, 'through'],
        [75, 'last'],
      ],
    ],
    ['refusal', '2025-04-04', 0, [[55.8, 'last']]],
  ]);
});

test('an event of no known day heads no row', () => {
  const { rows = [] } =
    layOut([defining('offer', '2025-03'), defining('refusal', '2025-04-04', { respondsTo: ['offer'] })]) ?? {};
  expect(rows.map(({ day, skipped }) => [day, skipped])).toEqual([
    [null, 0],
    ['2025-04-04', 0],
  ]);
});

test('the kinds explained are those of the events drawn, in the order in which they are offered', () => {
  expect(layOut(exchange)?.kinds.map(({ id }) => id)).toEqual(['talks', 'statement', 'proposal']);
});

test('the list says in which lane each is, what it answers, and what else', () => {
  const { list = [] } =
    layOut([...exchange, defining('reply', '2025-04-08', { actors: ['council'], respondsTo: ['offer', 'talks'] })]) ??
    {};
  const tell = ({ event, lane, alsoAnswers, answers }: ExchangeItem): unknown[] => [
    event.id,
    lane,
    alsoAnswers.map(({ id }) => id),
    answers.map(tell),
  ];
  const none = { name: 'No party', party: null };
  expect(list.map(tell)).toEqual([
    [
      'offer',
      { name: 'North', party: 0 },
      [],
      [
        ['refusal', none, [], []],
        ['talks', { name: 'Talks and agreements', party: null }, [], [['reply', none, ['offer'], []]]],
      ],
    ],
  ]);
});

test('an answer brings along what it answers, whenever that was', () => {
  const { rows = [], events } = layOut(exchange, ['talks']) ?? {};
  expect(rows.map(({ event }) => event.id)).toEqual(['offer', 'talks']);
  expect(events).toBe(2);
});

test.each([['without an answer', exchange, ['offer', 'strike', 'visit']]])(
  'events %s have no picture',
  (_what, reports, among) => {
    expect(layOut(reports, among)).toBeNull();
  },
);

test('the picture holds 45 events, the list holds all', () => {
  const answers = Array.from({ length: 60 }, (_, index) =>
    defining(`answer-${index}`, '2025-04-05', { respondsTo: ['offer'] }),
  );
  const { rows = [], events, list = [] } = layOut([defining('offer', '2025-04-01'), ...answers]) ?? {};
  expect(rows).toHaveLength(45);
  expect(events).toBe(61);
  expect(list.map((item) => [item.event.id, item.answers.length])).toEqual([['offer', 60]]);
});
