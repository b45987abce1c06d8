import { expect, test } from 'vitest';
import { buildChronology, mustGet } from '../../../../src/chronology/chronology.ts';
import {
  buildTimeline,
  buildTimelineEvent,
  listInOrder,
  splitTimeline,
} from '../../../../src/chronology/views/timeline.ts';
import { fillPermalinks } from '../../../../src/record/schema/permalinks.ts';
import { defining, record, report } from '../../record.ts';

const chronology = buildChronology(
  record(
    {
      one: [
        defining('offer', '2025-03-30', { kind: 'proposal' }),
        defining('talks', '2025-04-18', { place: 'town', respondsTo: ['offer'] }),
        defining('month', '2025-04', { summary: [{ says: 'It rained.', from: ['one'] }] }),
      ],
      two: { source: 'wire', events: [report('talks', { date: '2025-04-20', account: 'What the wire says.' })] },
    },
    {
      permalinks: fillPermalinks({ events: { ids: ['talks', 'meeting'], aliases: { meeting: 'talks' } } }),
      changes: [
        { date: '2025-05-01', changes: [{ event: 'talks', change: 'added' }] },
        { date: '2025-05-02', changes: [{ event: 'talks', change: 'changed', fields: ['reports'] }] },
      ],
    },
  ),
);
const talks = mustGet(chronology.events, 'talks');

test('a timeline has periods, days and events in reading order', () => {
  const timeline = buildTimeline(chronology, [...chronology.events.values()]);
  expect(
    timeline.map(({ period, days }) => [
      period,
      ...days.map(({ day, events }) => [day, ...events.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['2025-03', ['2025-03-30', 'offer']],
    ['2025-04', [null, 'month'], ['2025-04-18', 'talks']],
  ]);
});

test.each([
  ['2025-04', ['198X', '2024', '2025-03'], ['2025', '2025-04', '2025-05']],
  ['2025', ['198X', '2024'], ['2025', '2025-03', '2025-04', '2025-05']],
  ['2025-03', ['198X', '2024'], ['2025', '2025-03', '2025-04', '2025-05']],
  ['', [], ['198X', '2024', '2025', '2025-03', '2025-04', '2025-05']],
])('what ends before “%s” is split off: %j', (front, before, rest) => {
  const dates = ['198X', '2024', '2025', '2025-03-30', '2025-04-18', '2025-05-01'];
  const { events } = buildChronology(record({ one: dates.map((date, index) => defining(`e${index}`, date)) }));
  const timeline = buildTimeline(chronology, [...events.values()]);
  const split = splitTimeline(timeline, front);
  expect(split.before.map(({ period }) => period)).toEqual(before);
  expect(split.rest.map(({ period }) => period)).toEqual(rest);
  expect(listInOrder(timeline, front).map((id) => dates[Number(id.slice(1))]?.slice(0, 7))).toEqual([
    ...before,
    ...rest,
  ]);
});

test.each<[string, Parameters<typeof buildTimelineEvent>[2], object]>([
  ['has the defining account', {}, { text: 'What the article says of talks.', article: { name: 'one' } }],
  [
    'has the account of a voice',
    { voices: new Set(['two']) },
    { text: 'What the wire says.', article: { name: 'two' } },
  ],
  ['says nothing of what it answers', {}, { respondsTo: [] }],
  ['says what it answers where it is asked for', { replies: true }, { respondsTo: [{ title: 'Title of offer' }] }],
  ['names its actors and place', {}, { actors: [{ name: 'Mayor' }], place: { name: 'Town' } }],
  ['keeps its former ids', {}, { aliases: ['meeting'] }],
  ['counts its reports', {}, { origins: { reports: 2 }, dispute: { how: 'differ', subjects: [{ field: 'date' }] } }],
  ['has its weight, and a sentence', {}, { weight: 'normal', brief: 'What the article says of talks.' }],
  ['has its first and last publishing', {}, { added: 1, changed: 2 }],
])('an event on it %s', (_what, shown, expected) => {
  expect(buildTimelineEvent(chronology, talks, shown)).toMatchObject(expected);
});

test('an event without history, place or conflict has none', () => {
  expect(buildTimelineEvent(chronology, mustGet(chronology.events, 'offer'))).toMatchObject({
    place: null,
    dispute: null,
    added: null,
    changed: null,
  });
});

test.each<[string, Parameters<typeof buildTimelineEvent>[2], object]>([
  ['is told by its summary', {}, { text: 'It rained.', article: null }],
  ['is told by a voice that reports it', { voices: new Set(['one']) }, { article: { name: 'one' } }],
  ['is told by its summary where the voices do not report it', { voices: new Set(['two']) }, { article: null }],
])('an event with a summary %s', (_what, shown, expected) => {
  expect(buildTimelineEvent(chronology, mustGet(chronology.events, 'month'), shown)).toMatchObject(expected);
});
