import { expect, test } from 'vitest';
import { buildChronology } from '../../../../src/chronology/chronology.ts';
import { layOutExchange } from '../../../../src/pictures/exchange/exchange.ts';
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
